package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void aBreachIsGraverThanWhatIsOpenThatThanWhatIsPendingKeptOrDoesNotApply() {
        List<Verdict> falling = List.of(
                Verdict.NON_COMPLIANT,
                Verdict.UNDETERMINED,
                Verdict.PENDING,
                Verdict.COMPLIANT,
                Verdict.NOT_APPLICABLE);
        for (int i = 0; i < falling.size(); i++) {
            for (int j = 0; j < falling.size(); j++) {
                assertThat(falling.get(i).isGraverThan(falling.get(j)))
                        .as("%s, %s", falling.get(i), falling.get(j))
                        .isEqualTo(i < j);
            }
        }
    }
}
