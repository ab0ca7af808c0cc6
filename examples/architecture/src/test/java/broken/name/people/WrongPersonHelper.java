package broken.name.people;

record WrongPersonHelper() {}
