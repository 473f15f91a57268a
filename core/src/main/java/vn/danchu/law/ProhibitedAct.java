package vn.danchu.law;

import static vn.danchu.law.Listing.general;

/**
 * Acts prohibited in implementing grassroots democracy: L10:9. They bind everybody in every setting; whether one was
 * committed is for the competent body to find, so no norm judges them.
 */
public enum ProhibitedAct implements CatalogueEntry {
    /**
     * Causing difficulty or trouble to citizens who exercise democracy, hindering or threatening them (L10:9.1, <i>Gây
     * khó khăn, phiền hà, cản trở, đe dọa công dân</i>).
     */
    HINDERING_CITIZENS(general(
            "L10:9.1",
            "Gây khó khăn, phiền hà, cản trở, đe dọa công dân",
            "Causing citizens difficulty or trouble, hindering or threatening them")),
    /**
     * Covering up, hindering, reprisal or negligence in resolving petitions, complaints and denunciations; disclosing
     * who denounced a breach or gave information on it (L10:9.2, <i>Bao che, cản trở, trù dập, thiếu trách nhiệm khi
     * giải quyết kiến nghị, khiếu nại, tố cáo; tiết lộ người tố cáo, người cung cấp thông tin</i>).
     */
    MISHANDLING_COMPLAINTS(general(
            "L10:9.2",
            "Bao che, cản trở, trù dập, thiếu trách nhiệm khi giải quyết kiến nghị, khiếu nại, tố cáo; tiết lộ người tố"
                    + " cáo, người cung cấp thông tin",
            "Covering up, hindering, reprisal or negligence in resolving petitions, complaints and denunciations;"
                    + " disclosing who denounced or informed")),
    /**
     * Abusing democracy to harm national security, public order, the State or the rights of others (L10:9.3, <i>Lợi
     * dụng dân chủ để xâm phạm an ninh, trật tự, lợi ích Nhà nước, quyền của tổ chức, cá nhân</i>).
     */
    HARMING_SECURITY_OR_RIGHTS(general(
            "L10:9.3",
            "Lợi dụng dân chủ để xâm phạm an ninh, trật tự, lợi ích Nhà nước, quyền của tổ chức, cá nhân",
            "Abusing democracy to harm security, order, the State's interests or the rights of others")),
    /**
     * Abusing democracy to distort, slander, divide, incite violence or discriminate (L10:9.4, <i>Lợi dụng dân chủ để
     * xuyên tạc, vu khống, gây mâu thuẫn, kích động bạo lực, phân biệt</i>).
     */
    SLANDER_AND_INCITEMENT(general(
            "L10:9.4",
            "Lợi dụng dân chủ để xuyên tạc, vu khống, gây mâu thuẫn, kích động bạo lực, phân biệt",
            "Abusing democracy to distort, slander, divide, incite violence or discriminate")),
    /**
     * Forged papers, fraud or other tricks that falsify what the people discussed, decided or said (L10:9.5, <i>Giả
     * mạo giấy tờ, gian lận, làm sai lệch kết quả bàn, quyết định, tham gia ý kiến</i>).
     */
    FALSIFYING_RESULTS(general(
            "L10:9.5",
            "Giả mạo giấy tờ, gian lận, làm sai lệch kết quả bàn, quyết định, tham gia ý kiến",
            "Forgery, fraud or tricks that falsify what was discussed, decided or said"));

    private static final Catalogue<ProhibitedAct> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    ProhibitedAct(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<ProhibitedAct> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
