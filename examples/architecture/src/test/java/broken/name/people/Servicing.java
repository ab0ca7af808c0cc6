package broken.name.people;

record Servicing() {}
