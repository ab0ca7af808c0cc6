package broken.name.people;

record WrongDateUtils() {}
