package vn.danchu.testing;

import java.time.LocalDate;
import java.util.List;

/** A system that judges dossiers: this library, or another implementation of the norms. */
@FunctionalInterface
public interface SystemUnderTest {

    /**
     * Judges a dossier by every norm.
     *
     * @param dossier the dossier as JSON
     * @param asOf the day up to whose end facts count
     * @throws Exception if it cannot; the case then fails with the exception's message
     */
    List<Judgement> judge(String dossier, LocalDate asOf) throws Exception;
}
