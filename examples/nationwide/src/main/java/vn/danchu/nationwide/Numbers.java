package vn.danchu.nationwide;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.danchu.law.Setting;

/**
 * How many units the generated nation has. All figures of the generator stand here.
 *
 * <table>
 * <caption>Figures and their sources</caption>
 * <tr><td>34 provinces and cities</td><td>Resolution 202/2025/QH15</td></tr>
 * <tr><td>3,321 units of commune level from 1 July 2025: 2,621 communes, 687 wards, 13 special zones</td>
 *     <td>resolutions of the Standing Committee of the National Assembly of 16 June 2025 on the 34 provinces</td></tr>
 * <tr><td>special zones by province</td><td>the same resolutions</td></tr>
 * <tr><td>communes and wards by province</td><td>assumed: spread evenly</td></tr>
 * <tr><td>18 to 36 villages a commune</td><td>assumed</td></tr>
 * <tr><td>8,000 state agencies, 46,000 public units</td><td>assumed</td></tr>
 * <tr><td>670 state enterprises</td><td>assumed</td></tr>
 * <tr><td>30,000 employers outside the state sector with ten workers or more</td><td>assumed</td></tr>
 * <tr><td>every share of {@link Faults}</td><td>assumed</td></tr>
 * </table>
 */
final class Numbers {

    static final int WARDS = 687;
    static final int SPECIAL_ZONES = 13;
    static final int FEWEST_VILLAGES = 18;
    static final int MOST_VILLAGES = 36;

    /** A kind of unit: its setting, how many there are, and the beginning of its codes. */
    record Kind(String code, Setting setting, String name, int count) {}

    static final Kind COMMUNE = new Kind("X", Setting.COMMUNE, "Xã", 3_321);

    static final List<Kind> OTHERS = List.of(
            new Kind("C", Setting.AGENCY, "Cơ quan", 8_000),
            new Kind("S", Setting.AGENCY, "Đơn vị sự nghiệp", 46_000),
            new Kind("N", Setting.STATE_ENTERPRISE, "Doanh nghiệp nhà nước", 670),
            new Kind("D", Setting.NON_STATE_EMPLOYER, "Người sử dụng lao động", 30_000));

    /** A province and its special zones. */
    record Province(String name, int specialZones) {}

    static final List<Province> PROVINCES = List.of(
            new Province("Hà Nội", 0),
            new Province("Huế", 0),
            new Province("Hải Phòng", 2),
            new Province("Đà Nẵng", 1),
            new Province("Thành phố Hồ Chí Minh", 1),
            new Province("Cần Thơ", 0),
            new Province("An Giang", 3),
            new Province("Bắc Ninh", 0),
            new Province("Cà Mau", 0),
            new Province("Cao Bằng", 0),
            new Province("Đắk Lắk", 0),
            new Province("Điện Biên", 0),
            new Province("Đồng Nai", 0),
            new Province("Đồng Tháp", 0),
            new Province("Gia Lai", 0),
            new Province("Hà Tĩnh", 0),
            new Province("Hưng Yên", 0),
            new Province("Khánh Hòa", 1),
            new Province("Lai Châu", 0),
            new Province("Lâm Đồng", 1),
            new Province("Lạng Sơn", 0),
            new Province("Lào Cai", 0),
            new Province("Nghệ An", 0),
            new Province("Ninh Bình", 0),
            new Province("Phú Thọ", 0),
            new Province("Quảng Ngãi", 1),
            new Province("Quảng Ninh", 2),
            new Province("Quảng Trị", 1),
            new Province("Sơn La", 0),
            new Province("Tây Ninh", 0),
            new Province("Thái Nguyên", 0),
            new Province("Thanh Hóa", 0),
            new Province("Tuyên Quang", 0),
            new Province("Vĩnh Long", 0));

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Numbers() {}

    /** The name of a province's folder: small letters without marks, and hyphens. */
    static String folder(String province) {
        return MARKS.matcher(Normalizer.normalize(province, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('Đ', 'D')
                .replace('đ', 'd')
                .replace(' ', '-')
                .toLowerCase(Locale.ROOT);
    }
}
