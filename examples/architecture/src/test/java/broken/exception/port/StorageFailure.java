package broken.exception.port;

final class StorageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
