package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.danchu.dossier.Dossier;

/** Lenient reading keeps what it does not know, reports it, and forgives nothing else. */
class LenientTest {

    @Test
    void keepsUnknownPropertiesAndReportsThem() {
        ReadResult<Dossier> read = DanchuJson.lenient()
                .read(
                        "\uFEFF{\"a/b\":[1,{\"x\":\"Đ\"}], \"zz\" : \"chữ\" ,\"unit\":{\"code\":\"X\",\"n\":-1.50}}",
                        Dossier.class);
        assertThat(read.orThrow().unit().code()).isEqualTo("X");
        assertThat(read.kept()).isEqualTo(Map.of("/a~1b", "[1,{\"x\":\"Đ\"}]", "/zz", "\"chữ\"", "/unit/n", "-1.50"));
        assertThat(read.faults())
                .extracting(Fault::code)
                .containsExactly(
                        FaultCode.BYTE_ORDER_MARK,
                        FaultCode.UNKNOWN_PROPERTY,
                        FaultCode.UNKNOWN_PROPERTY,
                        FaultCode.UNKNOWN_PROPERTY);
    }

    @Test
    void refusesWhatIsNoNumberInsideWhatItKeeps() {
        ReadResult<Dossier> read = DanchuJson.lenient().read("{\"x\":[{\"y\":NaN},1.5]}", Dossier.class);
        assertThat(read.value()).isNull();
        assertThat(read.faults()).extracting(Fault::pointer).containsExactly("/x", "/x/0/y");
    }

    @Test
    void refusesEveryOtherFault() {
        ReadResult<Dossier> read = DanchuJson.lenient().read("{\"x\":1,\"unit\":{\"staff\":-1}}", Dossier.class);
        assertThat(read.value()).isNull();
        assertThat(read.kept()).isEmpty();
        assertThat(read.faults())
                .extracting(Fault::code)
                .containsExactly(FaultCode.UNKNOWN_PROPERTY, FaultCode.OUT_OF_RANGE);
    }

    /** Of two properties of one name only one could be kept, and the other would be lost. */
    @Test
    void refusesAnUnknownPropertyThatIsGivenTwice() {
        ReadResult<Dossier> read = DanchuJson.lenient().read("{\"x\":1,\"unit\":{\"x\":2},\"x\":3}", Dossier.class);
        assertThat(read.value()).isNull();
        assertThat(read.faults())
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly("/x UNKNOWN_PROPERTY", "/unit/x UNKNOWN_PROPERTY", "/x DUPLICATE_PROPERTY");
    }
}
