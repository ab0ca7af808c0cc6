/**
 * Checks the forms that councils noted down in files, and writes the guide's own form for a council to start from.
 *
 * <p>{@link io.github.ehckit.example.forms.FormsProgram} is the program; beside it lie the guide's form and that of a county which does
 * not exist.
 */
@NullMarked
package io.github.ehckit.example.forms;

import org.jspecify.annotations.NullMarked;
