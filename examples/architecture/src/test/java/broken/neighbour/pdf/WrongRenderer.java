package broken.neighbour.pdf;

import broken.neighbour.persistence.Store;

record WrongRenderer(Store store, Pages pages) {}
