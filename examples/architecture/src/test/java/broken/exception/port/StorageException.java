package broken.exception.port;

final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
