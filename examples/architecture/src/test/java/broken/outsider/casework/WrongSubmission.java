package broken.outsider.casework;

import jakarta.validation.Validator;

record WrongSubmission(Validator validator) {}
