package vn.danchu.workplace;

import static vn.danchu.law.Listing.agency;
import static vn.danchu.law.Listing.enterprise;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** What staff of agencies (L10:49) and workers of state enterprises (L10:67) discuss and decide. */
public enum StaffMatter implements CatalogueEntry {
    /**
     * Electing and removing members of the people's inspection board (L10:49.1, <i>Bầu, cho thôi làm thành viên Ban
     * Thanh tra nhân dân</i>).
     */
    INSPECTION_BOARD_MEMBERS(agency(
            "L10:49.1",
            "Bầu, cho thôi làm thành viên Ban Thanh tra nhân dân",
            "Electing and removing members of the people's inspection board")),
    /**
     * Raising, spending and managing contributions of staff (L10:49.2, <i>Thu, chi, quản lý, sử dụng các khoản đóng
     * góp</i>).
     */
    CONTRIBUTIONS(agency(
            "L10:49.2",
            "Thu, chi, quản lý, sử dụng các khoản đóng góp",
            "Raising, spending and managing contributions of staff")),
    /** Contents of the conference's resolution (L10:49.3, <i>Nội dung nghị quyết hội nghị</i>). */
    RESOLUTION(agency("L10:49.3", "Nội dung nghị quyết hội nghị", "Contents of the conference's resolution")),
    /** Other internal matters of self-government (L10:49.4, <i>Công việc tự quản khác trong nội bộ</i>). */
    OTHER_SELF_GOVERNMENT(
            agency("L10:49.4", "Công việc tự quản khác trong nội bộ", "Other internal matters of self-government")),
    /**
     * What collective bargaining has reached; decided under labour law (L10:67.1, <i>Nội dung thương lượng tập thể đã
     * đạt được</i>).
     */
    COLLECTIVE_BARGAINING(enterprise(
            "L10:67.1",
            "Nội dung thương lượng tập thể đã đạt được",
            "What collective bargaining has reached; decided under labour law")),
    /**
     * Funds; raising, spending and managing contributions of workers (L10:67.2, <i>Lập quỹ; thu, chi, quản lý, sử dụng
     * khoản đóng góp</i>).
     */
    FUNDS_AND_CONTRIBUTIONS(enterprise(
            "L10:67.2",
            "Lập quỹ; thu, chi, quản lý, sử dụng khoản đóng góp",
            "Funds; raising, spending and managing contributions of workers")),
    /**
     * Electing and removing members of the people's inspection board (L10:67.3, <i>Bầu, cho thôi làm thành viên Ban
     * Thanh tra nhân dân</i>).
     */
    ENTERPRISE_INSPECTION_BOARD_MEMBERS(enterprise(
            "L10:67.3",
            "Bầu, cho thôi làm thành viên Ban Thanh tra nhân dân",
            "Electing and removing members of the people's inspection board")),
    /**
     * Contents of the workers' conference's resolution (L10:67.4, <i>Nội dung nghị quyết của hội nghị người lao
     * động</i>).
     */
    WORKERS_RESOLUTION(enterprise(
            "L10:67.4",
            "Nội dung nghị quyết của hội nghị người lao động",
            "Contents of the workers' conference's resolution")),
    /** Other internal matters of self-government (L10:67.5, <i>Nội dung tự quản khác trong nội bộ</i>). */
    OTHER_ENTERPRISE_SELF_GOVERNMENT(
            enterprise("L10:67.5", "Nội dung tự quản khác trong nội bộ", "Other internal matters of self-government"));

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
