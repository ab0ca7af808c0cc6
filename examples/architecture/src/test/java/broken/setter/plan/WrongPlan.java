package broken.setter.plan;

record WrongPlan(String title) {
    WrongPlan setTitle(String to) {
        return new WrongPlan(to);
    }

    WrongPlan settled() {
        return this;
    }
}
