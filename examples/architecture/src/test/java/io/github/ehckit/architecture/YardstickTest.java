package io.github.ehckit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YardstickTest {
    private static final CodeFigures OURS =
            CodeFigures.all(Sources.ARTEFACTS.stream().map(CodeFigures::of).toList());

    @Test
    void nine_of_ten_methods_are_short() {
        assertThat(OURS.methodLines().p90()).isPositive().isLessThanOrEqualTo(SizeLimits.METHOD_P90);
    }

    @Test
    void no_method_is_long_but_the_tables() {
        assertThat(SizeLimits.methodFaults(OURS, SizeLimits.TABLES)).isEmpty();
    }

    @Test
    void no_package_is_large_but_those_that_may_be() {
        assertThat(SizeLimits.packageFaults(OURS, SizeLimits.LARGE_PACKAGES)).isEmpty();
    }

    @Test
    void a_long_method_and_an_idle_allowance_are_found() {
        CodeFigures code = measured("class A { A() {" + "\n".repeat(27) + "} }");
        assertThat(SizeLimits.methodFaults(code, List.of())).containsExactly("A.A has 26 lines");
        assertThat(SizeLimits.methodFaults(code, List.of(new Allowance("B.b", "none"))))
                .containsExactly("A.A has 26 lines", "B.b needs no allowance");
    }

    @Test
    void a_long_method_that_is_called_a_table_and_is_none_is_found() {
        CodeFigures code = measured("class A { int a() { int b = 1;" + "\n".repeat(27) + "return b; } }");
        assertThat(SizeLimits.methodFaults(code, List.of(new Allowance("A.a", "rows"))))
                .containsExactly("A.a is no table: it has 2 statements");
    }

    @Test
    void a_large_package_and_an_idle_allowance_are_found() {
        CodeFigures code =
                new CodeFigures("some", Collections.nCopies(61, new MeasuredFile("a.b", 1, 1, 0, List.of())));
        assertThat(SizeLimits.packageFaults(code, List.of(new Allowance("a", "none"))))
                .containsExactly("a needs no allowance", "a.b has 61 files");
    }

    @Test
    void a_source_is_measured_by_its_syntax() {
        String source = """
                package a.b;
                public record A(int c) {
                    public A {
                    }
                    int twice() {
                        // a brace in a comment: }
                        return c + c;
                    }
                    interface B { void none(); }
                }
                final class D { int e() { return new A(1) { }.c; } }
                """;
        assertThat(SourceMeasurer.measure(List.of(source)))
                .containsExactly(new MeasuredFile(
                        "a.b",
                        11,
                        2,
                        1,
                        List.of(
                                new MeasuredMethod("A.A", 0, 0),
                                new MeasuredMethod("A.twice", 2, 1),
                                new MeasuredMethod("D.e", 0, 1))));
    }

    @Test
    void sizes_are_spread_by_nearest_rank() {
        assertThat(Spread.of(IntStream.rangeClosed(1, 10))).isEqualTo(new Spread(5, 9, 10));
        assertThat(Spread.of(IntStream.of(3))).isEqualTo(new Spread(3, 3, 3));
        assertThat(Spread.of(IntStream.empty())).isEqualTo(new Spread(0, 0, 0));
    }

    @Test
    void the_page_names_every_artefact_and_the_longest_table() {
        assertThat(Yardstick.page()).contains(Sources.ARTEFACTS).contains("MediationTimes.rows");
    }

    private static CodeFigures measured(String source) {
        return new CodeFigures("some", SourceMeasurer.measure(List.of(source)));
    }
}
