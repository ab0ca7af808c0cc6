package broken.cycle.people;

import broken.cycle.plan.WrongPlan;

public record WrongPerson(WrongPlan plan) {}
