package broken.unmarked.plan;

record WrongPlan() {}
