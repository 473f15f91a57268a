package vn.danchu.decision;

import static vn.danchu.law.Listing.commune;

import vn.danchu.compliance.Share;
import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** What the people discuss and decide (L10:15). */
public enum DecisionMatter implements CatalogueEntry {
    /**
     * Policy and level of contributions to infrastructure and public works (L10:15.1, <i>Chủ trương và mức đóng góp
     * xây dựng cơ sở hạ tầng, công trình công cộng</i>).
     */
    CONTRIBUTIONS_TO_WORKS(commune(
            "L10:15.1",
            "Chủ trương và mức đóng góp xây dựng cơ sở hạ tầng, công trình công cộng",
            "Policy and level of contributions to infrastructure and public works")),
    /**
     * Other contributions of the people; funds and assets the community manages or receives (L10:15.2, <i>Thu, chi,
     * quản lý các khoản đóng góp của Nhân dân và kinh phí, tài sản của cộng đồng dân cư</i>).
     */
    COMMUNITY_FUNDS(commune(
            "L10:15.2",
            "Thu, chi, quản lý các khoản đóng góp của Nhân dân và kinh phí, tài sản của cộng đồng dân cư",
            "Other contributions of the people; funds and assets the community manages or receives")),
    /** Content of the village convention (L10:15.3, <i>Nội dung hương ước, quy ước</i>). */
    VILLAGE_CONVENTION(commune("L10:15.3", "Nội dung hương ước, quy ước", "Content of the village convention")),
    /**
     * Electing and dismissing the village head (L10:15.4, <i>Bầu, cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố</i>).
     */
    VILLAGE_HEAD(commune(
            "L10:15.4",
            "Bầu, cho thôi làm Trưởng thôn, Tổ trưởng tổ dân phố",
            "Electing and dismissing the village head")),
    /**
     * Electing and dismissing members of the inspection board and the investment supervision board (L10:15.5, <i>Bầu,
     * cho thôi làm thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng</i>).
     */
    BOARD_MEMBERS(commune(
            "L10:15.5",
            "Bầu, cho thôi làm thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng",
            "Electing and dismissing members of the inspection board and the investment supervision board")),
    /**
     * Other self-managed work of the community (L10:15.6, <i>Các công việc tự quản khác trong nội bộ cộng đồng dân
     * cư</i>).
     */
    SELF_MANAGED_WORK(commune(
            "L10:15.6",
            "Các công việc tự quản khác trong nội bộ cộng đồng dân cư",
            "Other self-managed work of the community"));

    /** Two thirds or more (L10:21.1, paragraphs 1 and 2). */
    static final Share TWO_THIRDS = Share.atLeast(2, 3);

    /** More than 50% (L10:21.1, paragraph 3). */
    static final Share MAJORITY = Share.moreThan(1, 2);

    private static final Catalogue<DecisionMatter> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    DecisionMatter(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<DecisionMatter> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }

    /**
     * The share of all household representatives of a village that must be in favour (L10:21.1): two thirds or more for
     * matters 1 and 2, more than 50% for matters 3 to 6.
     */
    public Share threshold() {
        return switch (this) {
            case CONTRIBUTIONS_TO_WORKS, COMMUNITY_FUNDS -> TWO_THIRDS;
            case VILLAGE_CONVENTION, VILLAGE_HEAD, BOARD_MEMBERS, SELF_MANAGED_WORK -> MAJORITY;
        };
    }
}
