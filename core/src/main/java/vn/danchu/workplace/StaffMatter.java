package vn.danchu.workplace;

import static vn.danchu.law.Setting.AGENCY;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** What staff of agencies (L10:49) and workers of state enterprises (L10:67) discuss and decide. */
public enum StaffMatter implements CatalogueEntry {
    /**
     * Electing and removing members of the people's inspection board (L10:49.1, <i>Bầu, cho thôi làm thành viên Ban
     * Thanh tra nhân dân</i>).
     */
    INSPECTION_BOARD_MEMBERS(Listing.of(
            "L10",
            "49.1",
            AGENCY,
            "Bầu, cho thôi làm thành viên Ban Thanh tra nhân dân",
            "Electing and removing members of the people's inspection board")),
    /**
     * Raising, spending and managing contributions of staff (L10:49.2, <i>Thu, chi, quản lý, sử dụng các khoản đóng
     * góp</i>).
     */
    CONTRIBUTIONS(Listing.of(
            "L10",
            "49.2",
            AGENCY,
            "Thu, chi, quản lý, sử dụng các khoản đóng góp",
            "Raising, spending and managing contributions of staff")),
    /** Contents of the conference's resolution (L10:49.3, <i>Nội dung nghị quyết hội nghị</i>). */
    RESOLUTION(Listing.of(
            "L10", "49.3", AGENCY, "Nội dung nghị quyết hội nghị", "Contents of the conference's resolution")),
    /** Other internal matters of self-government (L10:49.4, <i>Công việc tự quản khác trong nội bộ</i>). */
    OTHER_SELF_GOVERNMENT(Listing.of(
            "L10", "49.4", AGENCY, "Công việc tự quản khác trong nội bộ", "Other internal matters of self-government")),
    /**
     * What collective bargaining has reached; decided under labour law (L10:67.1, <i>Nội dung thương lượng tập thể đã
     * đạt được</i>).
     */
    COLLECTIVE_BARGAINING(Listing.of(
            "L10",
            "67.1",
            STATE_ENTERPRISE,
            "Nội dung thương lượng tập thể đã đạt được",
            "What collective bargaining has reached; decided under labour law")),
    /**
     * Funds; raising, spending and managing contributions of workers (L10:67.2, <i>Lập quỹ; thu, chi, quản lý, sử dụng
     * khoản đóng góp</i>).
     */
    FUNDS_AND_CONTRIBUTIONS(Listing.of(
            "L10",
            "67.2",
            STATE_ENTERPRISE,
            "Lập quỹ; thu, chi, quản lý, sử dụng khoản đóng góp",
            "Funds; raising, spending and managing contributions of workers")),
    /**
     * Electing and removing members of the people's inspection board (L10:67.3, <i>Bầu, cho thôi làm thành viên Ban
     * Thanh tra nhân dân</i>).
     */
    ENTERPRISE_INSPECTION_BOARD_MEMBERS(Listing.of(
            "L10",
            "67.3",
            STATE_ENTERPRISE,
            "Bầu, cho thôi làm thành viên Ban Thanh tra nhân dân",
            "Electing and removing members of the people's inspection board")),
    /**
     * Contents of the workers' conference's resolution (L10:67.4, <i>Nội dung nghị quyết của hội nghị người lao
     * động</i>).
     */
    WORKERS_RESOLUTION(Listing.of(
            "L10",
            "67.4",
            STATE_ENTERPRISE,
            "Nội dung nghị quyết của hội nghị người lao động",
            "Contents of the workers' conference's resolution")),
    /** Other internal matters of self-government (L10:67.5, <i>Nội dung tự quản khác trong nội bộ</i>). */
    OTHER_ENTERPRISE_SELF_GOVERNMENT(Listing.of(
            "L10",
            "67.5",
            STATE_ENTERPRISE,
            "Nội dung tự quản khác trong nội bộ",
            "Other internal matters of self-government"));

    private static final Catalogue<StaffMatter> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    StaffMatter(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<StaffMatter> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
