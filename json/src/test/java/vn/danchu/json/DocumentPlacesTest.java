package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Where values stand in a text. */
class DocumentPlacesTest {

    private static final DocumentPlaces PLACES = DocumentPlaces.of("{\n  \"unit\": {\"code\": \"X1\"}}");

    @Test
    void aValueHasItsPlaceAndWhatIsNotThereThatOfTheValueAroundIt() {
        assertThat(PLACES.find("/unit/code")).isEqualTo(new DocumentPlaces.Place(2, 20));
        assertThat(PLACES.find("/unit/staff")).isEqualTo(PLACES.find("/unit"));
        assertThat(PLACES.find("")).isEqualTo(new DocumentPlaces.Place(1, 1));
    }

    @Test
    void whatIsNoPointerIsNamed() {
        assertThatThrownBy(() -> PLACES.find("unit/code"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"unit/code\"");
    }
}
