package vn.danchu.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Citation;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.words.Rows;

/** Reads {@code measures.txt}. */
final class LawSourceFile {

    private static final String FILE = "measures.txt";

    private final String key;
    private @Nullable MeasureType type;
    private String vi = "";
    private String en = "";
    private List<Citation> cites = List.of();
    private LawSource.@Nullable Count count;
    private final List<LawSource.Part> parts = new ArrayList<>();
    private @Nullable String absences;
    private List<Citation> articles = List.of();

    private LawSourceFile(String key) {
        this.key = key;
    }

    static List<LawSource> read() {
        List<LawSourceFile> measures = new ArrayList<>();
        for (String line : Rows.read(LawSourceFile.class.getResourceAsStream(FILE), FILE)) {
            if (line.startsWith("[")) {
                measures.add(new LawSourceFile(line.substring(1, line.indexOf(']'))));
            } else {
                measures.get(measures.size() - 1).line(line);
            }
        }
        return measures.stream().map(LawSourceFile::source).toList();
    }

    private void line(String line) {
        int space = line.indexOf(' ');
        String rest = line.substring(space + 1);
        switch (line.substring(0, space)) {
            case "type" -> type = MeasureType.valueOf(rest);
            case "vi" -> vi = rest;
            case "en" -> en = rest;
            case "cites" -> cites = citations(rest);
            case "counts" -> count = LawSource.Count.valueOf(rest);
            case "of" -> of(List.of(rest.split(" ")));
            case "absent" -> absences = rest;
            default -> throw new IllegalStateException(FILE + ", " + key + ": " + line);
        }
    }

    private void of(List<String> words) {
        List<String> rest = words.subList(1, words.size());
        switch (words.get(0)) {
            case "articles" -> articles = citations(String.join(" ", rest));
            case "dossier" -> parts.add(new LawSource.Part(null, rest));
            default -> parts.add(new LawSource.Part(RecordList.named(words.get(0)), rest));
        }
    }

    private static List<Citation> citations(String words) {
        return Arrays.stream(words.split(" ")).map(Citation::parse).toList();
    }

    private LawSource source() {
        Measure measure = new Measure(key, Objects.requireNonNull(type, key), new Label(vi, en), null, cites);
        return new LawSource(measure, Objects.requireNonNull(count, key), parts, absences, articles);
    }
}
