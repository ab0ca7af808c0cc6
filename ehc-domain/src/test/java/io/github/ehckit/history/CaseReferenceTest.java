package io.github.ehckit.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReferenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"EHC-000042", "ehc-000042", " Ehc-000042\t", "\u00a0EHC-000042\u2007\n"})
    void R_074_a_reference_is_read_as_a_person_types_it(String typed) {
        assertThat(CaseReference.parse(typed)).contains(CaseReference.ofNumber(42));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1",
                "EHC-",
                "EHC-42",
                "EHC 000042",
                "EHC-000042 x",
                "EHC-0000000000000000001",
                "EHC-00004\u0662"
            })
    void R_074_what_is_no_reference_is_read_as_none(String typed) {
        assertThat(CaseReference.parse(typed)).isEmpty();
    }
}
