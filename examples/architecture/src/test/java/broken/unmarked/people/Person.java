package broken.unmarked.people;

record Person() {}
