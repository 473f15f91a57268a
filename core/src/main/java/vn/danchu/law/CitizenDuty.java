package vn.danchu.law;

import static vn.danchu.law.Listing.general;

/** Citizens' duties in implementing grassroots democracy: L10:6. */
public enum CitizenDuty implements CatalogueEntry {
    /** Keeping the law on grassroots democracy (L10:6.1, <i>Tuân thủ pháp luật về dân chủ</i>). */
    KEEPING_THE_LAW(general("L10:6.1", "Tuân thủ pháp luật về dân chủ", "To keep the law on democracy")),
    /** Giving an opinion on what is put to the people (L10:6.2, <i>Tham gia ý kiến về nội dung được lấy ý kiến</i>). */
    GIVING_OPINIONS(general(
            "L10:6.2", "Tham gia ý kiến về nội dung được lấy ý kiến", "To give opinions on what is put to the people")),
    /**
     * Obeying decisions of the community, the authorities and the unit (L10:6.3, <i>Chấp hành quyết định của cộng đồng
     * dân cư, chính quyền, đơn vị</i>).
     */
    OBEYING_DECISIONS(general(
            "L10:6.3",
            "Chấp hành quyết định của cộng đồng dân cư, chính quyền, đơn vị",
            "To obey decisions of the community, the authorities and the unit")),
    /** Reporting breaches in time (L10:6.4, <i>Kịp thời kiến nghị, phản ánh, tố cáo vi phạm</i>). */
    REPORTING_BREACHES(general(
            "L10:6.4",
            "Kịp thời kiến nghị, phản ánh, tố cáo vi phạm",
            "To petition, report or denounce breaches in time")),
    /**
     * Respecting public order, the interests of the State and the rights of others (L10:6.5, <i>Tôn trọng trật tự, lợi
     * ích Nhà nước, quyền của tổ chức, cá nhân</i>).
     */
    RESPECTING_OTHERS(general(
            "L10:6.5",
            "Tôn trọng trật tự, lợi ích Nhà nước, quyền của tổ chức, cá nhân",
            "To respect order, the State's interests and the rights of others"));

    private static final Catalogue<CitizenDuty> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    CitizenDuty(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<CitizenDuty> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
