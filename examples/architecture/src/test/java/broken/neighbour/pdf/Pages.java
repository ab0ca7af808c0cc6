package broken.neighbour.pdf;

record Pages(int count) {}
