package vn.danchu.law;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What a decree on sanctions attaches to an act that the breach of a norm may be. It is information beside a finding: whether
 * the act was committed and what is imposed is for the competent body to decide. Immutable.
 *
 * @param provision where the decree says it
 * @param inForce days of acts to which it applies, both ends inclusive
 * @param settings the settings of the units it can fall on
 * @param least the least fine on an individual, in dong
 * @param most the highest fine on an individual, in dong, not below {@code least}
 * @param norms ids of the norms whose breach may be the act
 * @param vi the act in Vietnamese, without a full stop
 * @param en the act in English, without a full stop
 * @see Consequences
 */
public record Consequence(
        Citation provision,
        InForce inForce,
        Set<Setting> settings,
        long least,
        long most,
        List<String> norms,
        String vi,
        String en) {

    /** An organisation pays twice what an individual pays. */
    private static final long ORGANISATION = 2;

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/M/yyyy", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** @throws IllegalArgumentException if the fine is negative or its bounds are out of order, or no setting or norm is named */
    public Consequence {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        settings = Set.copyOf(Objects.requireNonNull(settings, "settings"));
        norms = List.copyOf(Objects.requireNonNull(norms, "norms"));
        if (least < 0 || most < least || settings.isEmpty() || norms.isEmpty()) {
            throw new IllegalArgumentException(provision + ": a fine from " + least + " to " + most + " on " + settings
                    + " for " + norms + "; it runs upwards from 0, and names settings and norms");
        }
    }

    /** The least fine on an organisation, in dong. */
    public long leastOnOrganisation() {
        return ORGANISATION * least;
    }

    /** The highest fine on an organisation, in dong. */
    public long mostOnOrganisation() {
        return ORGANISATION * most;
    }

    /** All of it as a sentence: English for {@code en}, Vietnamese otherwise. */
    public String text(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        if (!locale.getLanguage().equals("en")) {
            return "Có thể bị phạt tiền từ " + dong(leastOnOrganisation(), '.') + " đến "
                    + dong(mostOnOrganisation(), '.')
                    + " đồng đối với tổ chức, từ " + dong(least, '.') + " đến " + dong(most, '.')
                    + " đồng đối với cá nhân, nếu từ ngày " + VIETNAMESE.format(inForce.from()) + " có hành vi " + vi
                    + " (" + provision.vi() + ").";
        }
        return "May be fined " + dong(leastOnOrganisation(), ',') + " to " + dong(mostOnOrganisation(), ',')
                + " dong as an organisation, " + dong(least, ',') + " to " + dong(most, ',')
                + " dong as an individual, for " + en + " from " + ENGLISH.format(inForce.from()) + " on ("
                + provision.en() + ").";
    }

    private static String dong(long amount, char group) {
        StringBuilder digits = new StringBuilder(Long.toString(amount));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, group);
        }
        return digits.toString();
    }
}
