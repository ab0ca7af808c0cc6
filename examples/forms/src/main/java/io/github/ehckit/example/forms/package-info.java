/**
 * A program that checks the templates that authorities keep in files, and writes the national template for an authority
 * to start from.
 *
 * <p>Start at {@link io.github.ehckit.example.forms.FormsProgram}. The folder of the example also holds the national
 * template and that of a county which does not exist.
 */
@NullMarked
package io.github.ehckit.example.forms;

import org.jspecify.annotations.NullMarked;
