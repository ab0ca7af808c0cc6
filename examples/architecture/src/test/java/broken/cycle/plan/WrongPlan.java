package broken.cycle.plan;

import broken.cycle.people.WrongPerson;

public record WrongPlan(WrongPerson owner) {}
