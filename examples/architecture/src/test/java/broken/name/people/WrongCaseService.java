package broken.name.people;

record WrongCaseService() {}
