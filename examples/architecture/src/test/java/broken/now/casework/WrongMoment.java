package broken.now.casework;

record WrongMoment(long millis) {
    static WrongMoment present() {
        return new WrongMoment(System.currentTimeMillis());
    }
}
