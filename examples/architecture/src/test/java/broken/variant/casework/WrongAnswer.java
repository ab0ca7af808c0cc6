package broken.variant.casework;

sealed interface WrongAnswer {
    record Given(String text) implements WrongAnswer {}

    enum Kind implements WrongAnswer {
        YES,
        NO
    }

    sealed interface Partial extends WrongAnswer {}

    record Half(String text) implements Partial {}

    final class Fluid implements WrongAnswer {}
}
