package vn.danchu.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormGroup;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;

/**
 * Norms of a user's own, such as a province's regulation, which join a report under the code of their instrument and with a
 * line of their own in its receipt. They judge the same records by the same rules; the library answers for none of them.
 * Immutable and thread-safe.
 *
 * @param instrument the instrument they come from; its code begins each norm's id and is none of the library's
 * @param version version of the set, as its author counts
 * @param norms the norms, with their words
 */
public record OwnNorms(Instrument instrument, String version, List<OwnNorm<?>> norms) {

    /**
     * One norm and its words.
     *
     * @param norm the norm
     * @param question what it asks, in Vietnamese
     * @param remedy what to do when it is not kept, in Vietnamese
     * @param questionEn the question in English
     * @param remedyEn the remedy in English
     * @param <T> the record it judges
     */
    public record OwnNorm<T>(Norm<T> norm, String question, String remedy, String questionEn, String remedyEn) {
        /** Names a component that is null and may not be. */
        public OwnNorm {
            Objects.requireNonNull(norm, "norm");
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(remedy, "remedy");
            Objects.requireNonNull(questionEn, "questionEn");
            Objects.requireNonNull(remedyEn, "remedyEn");
        }
    }

    /**
     * @throws IllegalArgumentException if the instrument's code is one of the library's, a norm's id does not begin with it or
     *     stands twice, or no record of a dossier is of the type it judges
     */
    public OwnNorms {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(version, "version");
        norms = List.copyOf(Objects.requireNonNull(norms, "norms"));
        if (Instruments.find(instrument.code()).isPresent()) {
            throw new IllegalArgumentException("the library has an instrument " + instrument.code() + " already");
        }
        List<String> ids = new ArrayList<>();
        for (OwnNorm<?> own : norms) {
            String id = own.norm().id();
            if (!id.startsWith(instrument.code() + "-") || ids.contains(id)) {
                throw new IllegalArgumentException(
                        "norm " + id + " does not begin with " + instrument.code() + "-, or stands twice");
            }
            ids.add(id);
            if (Norms.sections(List.of(NormGroup.of(own.norm()))).isEmpty()) {
                throw new IllegalArgumentException("norm " + id + " judges "
                        + own.norm().type().getSimpleName() + ", which no list of a dossier holds");
            }
        }
    }

    /** The parts of a dossier that they judge. */
    List<Section<?>> sections() {
        return Norms.sections(norms.stream()
                .<NormGroup<?>>map(own -> NormGroup.of(own.norm()))
                .toList());
    }

    /** Their words, by key. */
    Map<String, String> texts(Locale locale) {
        boolean vietnamese = !locale.getLanguage().equals("en");
        Map<String, String> texts = new LinkedHashMap<>();
        for (OwnNorm<?> own : norms) {
            String key = "norm." + own.norm().id();
            texts.put(key + ".question", vietnamese ? own.question() : own.questionEn());
            texts.put(key + ".remedy", vietnamese ? own.remedy() : own.remedyEn());
        }
        return texts;
    }
}
