package vn.danchu.law;

import static java.time.LocalDate.of;
import static vn.danchu.law.Instrument.Kind.CODE;
import static vn.danchu.law.Instrument.Kind.DECREE;
import static vn.danchu.law.Instrument.Kind.LAW;
import static vn.danchu.law.Instrument.TextState.READ;
import static vn.danchu.law.Instrument.TextState.READ_IN_PART;
import static vn.danchu.law.Instrument.TextState.REPORTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.danchu.words.Nearest;

/** The instruments the library knows. */
public final class Instruments {

    private static final LocalDate REVIEWED = of(2026, 11, 21);
    private static final LocalDate REVIEWED_LAST = of(2026, 11, 27);
    private static final String PHAP_DIEN = "Bộ pháp điển, https://phapdien.moj.gov.vn";

    /** The Law on the Implementation of Grassroots Democracy. */
    public static final Instrument L10 = new Instrument(
            "L10",
            LAW,
            "10/2022/QH15",
            "Luật Thực hiện dân chủ ở cơ sở",
            "Law on the Implementation of Grassroots Democracy",
            "Quốc hội",
            of(2022, 11, 10),
            null,
            InForce.from(of(2023, 7, 1)),
            List.of(),
            READ,
            PHAP_DIEN,
            REVIEWED);

    /** Meetings, ballots, village heads, inspection and investment supervision boards. */
    public static final Instrument D59 = new Instrument(
            "D59",
            DECREE,
            "59/2023/NĐ-CP",
            "Quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở",
            "Detailing a number of articles of the Law on the Implementation of Grassroots Democracy",
            "Chính phủ",
            of(2023, 8, 14),
            null,
            InForce.from(of(2023, 8, 15)),
            List.of(),
            READ,
            PHAP_DIEN,
            REVIEWED);

    /** Village conventions. */
    public static final Instrument D61 = new Instrument(
            "D61",
            DECREE,
            "61/2023/NĐ-CP",
            "Về xây dựng, thực hiện hương ước, quy ước của cộng đồng dân cư",
            "On drawing up and carrying out village conventions",
            "Chính phủ",
            of(2023, 8, 16),
            null,
            InForce.from(of(2023, 8, 16)),
            List.of(),
            READ,
            PHAP_DIEN,
            REVIEWED);

    /** Chapter V: dialogue and democracy at the workplace. */
    public static final Instrument D145 = new Instrument(
            "D145",
            DECREE,
            "145/2020/NĐ-CP",
            "Quy định chi tiết và hướng dẫn thi hành một số điều của Bộ luật Lao động về điều kiện lao động và quan hệ"
                    + " lao động",
            "Detailing the Labour Code on working conditions and labour relations",
            "Chính phủ",
            of(2020, 12, 14),
            null,
            InForce.from(of(2021, 2, 1)),
            List.of(),
            READ_IN_PART,
            PHAP_DIEN,
            REVIEWED);

    /** Taking the people's opinion on administrative units. */
    public static final Instrument D321 = new Instrument(
            "D321",
            DECREE,
            "321/2025/NĐ-CP",
            "Về lấy ý kiến Nhân dân đối với việc thành lập, giải thể, nhập, chia, điều chỉnh địa giới và đổi tên đơn"
                    + " vị hành chính",
            "On taking the people's opinion on administrative units",
            "Chính phủ",
            of(2025, 12, 16),
            null,
            InForce.from(of(2025, 12, 16)),
            List.of(),
            READ,
            "https://vbpl.vn",
            REVIEWED);

    /** Villages and residential groups. */
    public static final Instrument D185 = new Instrument(
            "D185",
            DECREE,
            "185/2026/NĐ-CP",
            "Về thôn, tổ dân phố",
            "On villages and residential groups",
            "Chính phủ",
            of(2026, 5, 26),
            of(2026, 5, 31),
            InForce.from(of(2026, 5, 26)),
            List.of(),
            READ,
            "Công báo 294, 31/5/2026",
            REVIEWED);

    /** Art. 57.3 reworded L10 arts. 11.3 and 25.6 from 1 July 2025. */
    public static final Instrument L47 = new Instrument(
            "L47",
            LAW,
            "47/2024/QH15",
            "Luật Quy hoạch đô thị và nông thôn",
            "Law on Urban and Rural Planning",
            "Quốc hội",
            of(2024, 11, 26),
            null,
            InForce.from(of(2025, 7, 1)),
            List.of("L10"),
            READ_IN_PART,
            "https://vbpl.vn, ItemID 172548",
            REVIEWED);

    /** The last day of the wordings that Law 97/2025/QH15 amended. */
    public static final LocalDate BEFORE_L97 = of(2025, 6, 30);

    /** Art. 4 amended L10 from 1 July 2025; art. 5.2 leaves the union its part of chapter III in some public units. */
    public static final Instrument L97 = new Instrument(
            "L97",
            LAW,
            "97/2025/QH15",
            "Luật sửa đổi, bổ sung một số điều của Luật Mặt trận Tổ quốc Việt Nam, Luật Công đoàn, Luật Thanh niên và"
                    + " Luật Thực hiện dân chủ ở cơ sở",
            "Law amending the laws on the Fatherland Front, trade unions, youth and grassroots democracy",
            "Quốc hội",
            of(2025, 6, 27),
            null,
            InForce.from(of(2025, 7, 1)),
            List.of("L10"),
            READ,
            "Thư viện luật, https://nhkhanhle.github.io/tra-cuu, 97_2025_QH15",
            REVIEWED_LAST);

    /** Art. 15.1.c sets the moments at which budgets are made public, for budget years up to 2025 (L10:12.3). */
    public static final Instrument L83 = new Instrument(
            "L83",
            LAW,
            "83/2015/QH13",
            "Luật Ngân sách nhà nước",
            "Law on the State Budget",
            "Quốc hội",
            of(2015, 6, 25),
            null,
            new InForce(of(2017, 1, 1), of(2025, 12, 31)),
            List.of(),
            READ_IN_PART,
            "https://vbpl.vn, ItemID 70807",
            REVIEWED);

    /** Art. 15 on making budgets public, from the budget year 2026; it leaves the moments to the Government (15.5). */
    public static final Instrument L89 = new Instrument(
            "L89",
            LAW,
            "89/2025/QH15",
            "Luật Ngân sách nhà nước",
            "Law on the State Budget",
            "Quốc hội",
            of(2025, 6, 25),
            null,
            InForce.from(of(2026, 1, 1)),
            List.of(),
            READ_IN_PART,
            "https://vbpl.vn, ItemID 179427",
            REVIEWED_LAST);

    /**
     * Art. 37 sets the moments at which budgets are made public. Signed on 10 March 2026, it is in force "từ năm ngân sách 2026"
     * (51.1).
     */
    public static final Instrument D73 = new Instrument(
            "D73",
            DECREE,
            "73/2026/NĐ-CP",
            "Quy định chi tiết và hướng dẫn thi hành một số điều của Luật Ngân sách nhà nước",
            "Detailing a number of articles of the Law on the State Budget",
            "Chính phủ",
            of(2026, 3, 10),
            null,
            InForce.from(of(2026, 1, 1)),
            List.of(),
            READ_IN_PART,
            "https://vbpl.vn, nghị định 73/2026/NĐ-CP",
            REVIEWED_LAST);

    /** Art. 125: the commune's dialogue with the people (L10:32.2) until Law 65/2025/QH15. */
    public static final Instrument L77 = new Instrument(
            "L77",
            LAW,
            "77/2015/QH13",
            "Luật Tổ chức chính quyền địa phương",
            "Law on the Organisation of Local Government",
            "Quốc hội",
            of(2015, 6, 19),
            null,
            new InForce(of(2016, 1, 1), of(2025, 2, 28)),
            List.of(),
            READ_IN_PART,
            "https://vbpl.vn, ItemID 70819",
            REVIEWED_LAST);

    /** Art. 24: the same dialogue, in the last months of the districts; known from reports only. */
    public static final Instrument L65 = new Instrument(
            "L65",
            LAW,
            "65/2025/QH15",
            "Luật Tổ chức chính quyền địa phương",
            "Law on the Organisation of Local Government",
            "Quốc hội",
            of(2025, 2, 19),
            null,
            new InForce(of(2025, 3, 1), of(2025, 6, 30)),
            List.of(),
            REPORTED,
            "https://news.laodong.vn, 1476859",
            REVIEWED_LAST);

    /** Art. 43: the same dialogue since; known from three reports in translation that agree. */
    public static final Instrument L72 = new Instrument(
            "L72",
            LAW,
            "72/2025/QH15",
            "Luật Tổ chức chính quyền địa phương",
            "Law on the Organisation of Local Government",
            "Quốc hội",
            of(2025, 6, 16),
            null,
            InForce.from(of(2025, 6, 16)),
            List.of(),
            REPORTED,
            "https://daibieunhandan.vn, 10394580; https://fr.laodong.vn, 1554092",
            REVIEWED_LAST);

    /** Art. 14: the dialogue in a special zone without a Council. */
    public static final Instrument D322 = new Instrument(
            "D322",
            DECREE,
            "322/2025/NĐ-CP",
            "Quy định nhiệm vụ, quyền hạn, tổ chức và hoạt động của Ủy ban nhân dân, Chủ tịch Ủy ban nhân dân, cơ quan chuyên"
                    + " môn, tổ chức hành chính khác thuộc Ủy ban nhân dân đặc khu trong trường hợp đặc thù",
            "On the People's Committee of a special zone in special cases, its chair and its agencies",
            "Chính phủ",
            of(2025, 12, 16),
            null,
            InForce.from(of(2025, 12, 16)),
            List.of(),
            READ_IN_PART,
            "https://vbpl.vn",
            REVIEWED_LAST);

    /** Arts. 23 to 31: information on request, for requests received to 31 August 2026 (L10:14.2). */
    public static final Instrument L104 = new Instrument(
            "L104",
            LAW,
            "104/2016/QH13",
            "Luật Tiếp cận thông tin",
            "Law on Access to Information",
            "Quốc hội",
            of(2016, 4, 6),
            null,
            new InForce(of(2018, 7, 1), of(2026, 8, 31)),
            List.of(),
            READ_IN_PART,
            "https://vbpl.vn, ItemID 101873",
            REVIEWED_LAST);

    /** Information on request, for requests received from 1 September 2026 (L10:14.2). */
    public static final Instrument L01 = new Instrument(
            "L01",
            LAW,
            "01/2026/QH16",
            "Luật Tiếp cận thông tin",
            "Law on Access to Information",
            "Quốc hội",
            of(2026, 4, 23),
            null,
            InForce.from(of(2026, 9, 1)),
            List.of(),
            READ_IN_PART,
            "Cổng thông tin điện tử Quốc hội, https://quochoi.vn",
            REVIEWED_LAST);

    /** Art. 63: when an employer holds a dialogue. */
    public static final Instrument LC = new Instrument(
            "LC",
            CODE,
            "45/2019/QH14",
            "Bộ luật Lao động",
            "Labour Code",
            "Quốc hội",
            of(2019, 11, 20),
            null,
            InForce.from(of(2021, 1, 1)),
            List.of(),
            READ_IN_PART,
            "https://vbpl.vn, ItemID 139264",
            REVIEWED_LAST);

    /** Art. 21: fines on employers for breaches of workplace democracy. No norm rests on it; Consequences name it. */
    public static final Instrument D283 = new Instrument(
            "D283",
            DECREE,
            "283/2026/NĐ-CP",
            "Quy định xử phạt vi phạm hành chính trong lĩnh vực lao động, bảo hiểm xã hội, người lao động Việt Nam đi làm"
                    + " việc ở nước ngoài theo hợp đồng",
            "On administrative sanctions in the fields of labour, social insurance and Vietnamese working abroad under"
                    + " contract",
            "Chính phủ",
            of(2026, 7, 15),
            null,
            InForce.from(of(2026, 9, 10)),
            List.of(),
            READ_IN_PART,
            "https://github.com/diepxuan/diepxuan.github.io, van-ban/lao-dong",
            REVIEWED_LAST);

    private static final List<Instrument> ALL =
            List.of(L10, D59, D61, D145, D321, D185, L47, L97, L83, L89, D73, L77, L65, L72, D322, L104, L01, LC, D283);
    private static final Map<String, Instrument> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Instrument::code, Function.identity()));

    private Instruments() {}

    /** Every instrument, the Law first. */
    public static List<Instrument> all() {
        return ALL;
    }

    /** The instrument with this code ({@code L10}), if there is one; {@link #get} where there must be one. */
    public static Optional<Instrument> find(String code) {
        return Optional.ofNullable(BY_CODE.get(Objects.requireNonNull(code, "code")));
    }

    /**
     * The instrument with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the code most like it
     */
    public static Instrument get(String code) {
        return find(code)
                .orElseThrow(() ->
                        Nearest.unknown("instrument", code, Nearest.to(code, BY_CODE.keySet()), "Instruments.all()"));
    }
}
