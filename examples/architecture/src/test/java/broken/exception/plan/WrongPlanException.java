package broken.exception.plan;

final class WrongPlanException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
