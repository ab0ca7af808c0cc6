package broken.name.people;

record WrongStoreImpl() {}
