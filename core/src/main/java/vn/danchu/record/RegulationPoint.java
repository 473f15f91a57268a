package vn.danchu.record;

import static vn.danchu.law.Listing.employer;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** What an employer's regulation on democracy at the workplace fixes about dialogue (D145:37.2). */
public enum RegulationPoint implements CatalogueEntry {
    /** Principles of dialogue (D145:37.2.a, <i>Nguyên tắc đối thoại</i>). */
    PRINCIPLES(employer("D145:37.2.a", "Nguyên tắc đối thoại", "Principles of dialogue")),
    /** Number and composition of each side (D145:37.2.b, <i>Số lượng, thành phần tham gia của mỗi bên</i>). */
    NUMBERS_AND_COMPOSITION(employer(
            "D145:37.2.b", "Số lượng, thành phần tham gia của mỗi bên", "Number and composition of each side")),
    /**
     * How often and when periodic dialogue is held (D145:37.2.c, <i>Số lần, thời gian đối thoại định kỳ hằng năm</i>).
     */
    FREQUENCY_AND_TIME(employer(
            "D145:37.2.c",
            "Số lần, thời gian đối thoại định kỳ hằng năm",
            "How often and when periodic dialogue is held")),
    /** How dialogues of each kind are held (D145:37.2.d, <i>Cách thức tổ chức đối thoại</i>). */
    MANNER(employer("D145:37.2.d", "Cách thức tổ chức đối thoại", "How dialogues of each kind are held")),
    /** Responsibilities of the sides (D145:37.2.đ, <i>Trách nhiệm của các bên</i>). */
    RESPONSIBILITIES(employer("D145:37.2.đ", "Trách nhiệm của các bên", "Responsibilities of the sides")),
    /**
     * Labour Code, article 176, for members who lead no organisation (D145:37.2.e, <i>Áp dụng Điều 176 Bộ luật Lao
     * động đối với thành viên đối thoại</i>).
     */
    PROTECTION_OF_MEMBERS(employer(
            "D145:37.2.e",
            "Áp dụng Điều 176 Bộ luật Lao động đối với thành viên đối thoại",
            "Labour Code, article 176, for members who lead no organisation")),
    /** Other contents, if any (D145:37.2.g, <i>Nội dung khác (nếu có)</i>). */
    OTHER_CONTENTS(employer("D145:37.2.g", "Nội dung khác (nếu có)", "Other contents, if any"));

    private static final Catalogue<RegulationPoint> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    RegulationPoint(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<RegulationPoint> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
