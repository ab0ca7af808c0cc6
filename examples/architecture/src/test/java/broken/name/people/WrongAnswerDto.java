package broken.name.people;

record WrongAnswerDto() {}
