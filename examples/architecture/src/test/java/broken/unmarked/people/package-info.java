@NullMarked
package broken.unmarked.people;

import org.jspecify.annotations.NullMarked;
