package vn.danchu.law;

import static java.time.LocalDate.of;

/** The kinds of commune-level unit, by date. */
public enum CommuneKind {
    /** Xã. */
    COMMUNE(InForce.from(of(2023, 7, 1))),
    /** Phường. */
    WARD(InForce.from(of(2023, 7, 1))),
    /** Thị trấn; none after 30 June 2025. */
    TOWNSHIP(new InForce(of(2023, 7, 1), of(2025, 6, 30))),
    /** Đặc khu; from 1 July 2025. */
    SPECIAL_ZONE(InForce.from(of(2025, 7, 1)));

    private final InForce inForce;

    CommuneKind(InForce inForce) {
        this.inForce = inForce;
    }

    /** The days on which such units exist. */
    public InForce inForce() {
        return inForce;
    }
}
