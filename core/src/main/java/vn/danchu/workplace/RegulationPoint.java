package vn.danchu.workplace;

import static vn.danchu.law.Setting.NON_STATE_EMPLOYER;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** What an employer's regulation on democracy at the workplace fixes about dialogue (D145:37.2). */
public enum RegulationPoint implements CatalogueEntry {
    /** Principles of dialogue. */
    PRINCIPLES(Listing.of("D145", "37.2.a", NON_STATE_EMPLOYER, "Nguyên tắc đối thoại", "Principles of dialogue")),
    /** Number and composition of each side. */
    NUMBERS_AND_COMPOSITION(Listing.of(
            "D145",
            "37.2.b",
            NON_STATE_EMPLOYER,
            "Số lượng, thành phần tham gia của mỗi bên",
            "Number and composition of each side")),
    /** How often and when periodic dialogue is held. */
    FREQUENCY_AND_TIME(Listing.of(
            "D145",
            "37.2.c",
            NON_STATE_EMPLOYER,
            "Số lần, thời gian đối thoại định kỳ hằng năm",
            "How often and when periodic dialogue is held")),
    /** How dialogues of each kind are held. */
    MANNER(Listing.of(
            "D145",
            "37.2.d",
            NON_STATE_EMPLOYER,
            "Cách thức tổ chức đối thoại",
            "How dialogues of each kind are held")),
    /** Responsibilities of the sides. */
    RESPONSIBILITIES(Listing.of(
            "D145", "37.2.đ", NON_STATE_EMPLOYER, "Trách nhiệm của các bên", "Responsibilities of the sides")),
    /** Labour Code, article 176, for members who lead no organisation. */
    PROTECTION_OF_MEMBERS(Listing.of(
            "D145",
            "37.2.e",
            NON_STATE_EMPLOYER,
            "Áp dụng Điều 176 Bộ luật Lao động đối với thành viên đối thoại",
            "Labour Code, article 176, for members who lead no organisation")),
    /** Other contents, if any. */
    OTHER_CONTENTS(
            Listing.of("D145", "37.2.g", NON_STATE_EMPLOYER, "Nội dung khác (nếu có)", "Other contents, if any"));

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
