package vn.danchu.html.page;

import java.util.List;
import java.util.stream.Stream;
import vn.danchu.compliance.Finding;
import vn.danchu.law.Citation;

/** The sections that chapters II to IV of the Law have alike, with what the decrees add to each. */
enum LawSection {
    DISCLOSURE("L10:11-14", "L10:46-48", "L10:64-66", "D145:43-43"),
    DECISION("L10:15-24", "L10:49-52", "L10:67-70", "D59:3-11", "D61:3-24", "D145:47-47", "D185:4-7"),
    CONSULTATION("L10:25-29", "L10:53-55", "L10:71-74", "D145:37-41", "D145:44-44", "D185:9-9", "D321:3-7"),
    SUPERVISION("L10:30-45", "L10:56-63", "L10:75-81", "D59:12-27"),
    OTHER;

    private record Articles(String instrument, int first, int last) {

        static Articles parse(String text) {
            String[] parts = text.split("[:-]", -1);
            return new Articles(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }

        boolean hold(Citation citation) {
            return citation.instrument().code().equals(instrument)
                    && citation.article() >= first
                    && citation.article() <= last;
        }
    }

    private final List<Articles> articles;

    LawSection(String... articles) {
        this.articles = Stream.of(articles).map(Articles::parse).toList();
    }

    /** The section of the provision that the finding cites first. */
    static LawSection of(Finding finding) {
        if (finding.citations().isEmpty()) {
            return OTHER;
        }
        Citation main = finding.citations().get(0);
        for (LawSection section : values()) {
            if (section.articles.stream().anyMatch(each -> each.hold(main))) {
                return section;
            }
        }
        return OTHER;
    }
}
