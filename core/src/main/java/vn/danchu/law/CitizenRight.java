package vn.danchu.law;

import static vn.danchu.law.Listing.general;

/** Citizens' rights in implementing grassroots democracy (L10:5) and what citizens benefit from (L10:7). */
public enum CitizenRight implements CatalogueEntry {
    /**
     * Public information, and information on request (L10:5.1, <i>Được công khai và yêu cầu cung cấp thông tin</i>).
     */
    INFORMATION(general(
            "L10:5.1",
            "Được công khai và yêu cầu cung cấp thông tin",
            "To have information made public and supplied on request")),
    /**
     * Proposing, giving opinions, discussing and deciding (L10:5.2, <i>Đề xuất sáng kiến, tham gia ý kiến, bàn và
     * quyết định</i>).
     */
    PARTICIPATION(general(
            "L10:5.2",
            "Đề xuất sáng kiến, tham gia ý kiến, bàn và quyết định",
            "To propose, give opinions, discuss and decide")),
    /**
     * Inspecting, supervising, petitioning, complaining, denouncing, suing (L10:5.3, <i>Kiểm tra, giám sát, kiến nghị,
     * phản ánh, khiếu nại, tố cáo, khởi kiện</i>).
     */
    SUPERVISION(general(
            "L10:5.3",
            "Kiểm tra, giám sát, kiến nghị, phản ánh, khiếu nại, tố cáo, khởi kiện",
            "To inspect, supervise, petition, complain, denounce and sue")),
    /**
     * Having one's rights recognised, respected, protected and ensured (L10:5.4, <i>Được công nhận, tôn trọng, bảo vệ,
     * bảo đảm quyền, lợi ích hợp pháp</i>).
     */
    PROTECTION(general(
            "L10:5.4",
            "Được công nhận, tôn trọng, bảo vệ, bảo đảm quyền, lợi ích hợp pháp",
            "To have rights and lawful interests recognised, respected, protected and ensured")),
    /**
     * Human and civil rights, and the rights of grassroots democracy, ensured by State and law (L10:7.1, <i>Được bảo
     * đảm quyền con người, quyền công dân và quyền thực hiện dân chủ</i>).
     */
    HUMAN_AND_CIVIL_RIGHTS(general(
            "L10:7.1",
            "Được bảo đảm quyền con người, quyền công dân và quyền thực hiện dân chủ",
            "To have human and civil rights and the rights of democracy ensured")),
    /**
     * Full and timely information on one's rights, social security and welfare (L10:7.2, <i>Được thông tin về quyền,
     * lợi ích, an sinh xã hội, phúc lợi xã hội</i>).
     */
    INFORMATION_ON_WELFARE(general(
            "L10:7.2",
            "Được thông tin về quyền, lợi ích, an sinh xã hội, phúc lợi xã hội",
            "To be informed of rights, social security and welfare")),
    /**
     * A share in the results of development, in social security, safety and democracy (L10:7.3, <i>Được thụ hưởng
     * thành quả phát triển, an sinh, an toàn và kết quả thực hiện dân chủ</i>).
     */
    SHARE_IN_RESULTS(general(
            "L10:7.3",
            "Được thụ hưởng thành quả phát triển, an sinh, an toàn và kết quả thực hiện dân chủ",
            "To share in the results of development, social security, safety and democracy")),
    /**
     * Conditions to study, work, do business and live better (L10:7.4, <i>Được tạo điều kiện học tập, lao động, kinh
     * doanh, nâng cao đời sống</i>).
     */
    CONDITIONS_TO_ADVANCE(general(
            "L10:7.4",
            "Được tạo điều kiện học tập, lao động, kinh doanh, nâng cao đời sống",
            "To be given conditions to study, work, do business and live better"));

    private static final Catalogue<CitizenRight> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    CitizenRight(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<CitizenRight> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
