package broken.neighbour.persistence;

public record Store() {}
