/**
 * What an adapter promises, as tests that a vendor runs on it.
 *
 * <p>A vendor extends one class for each port and says where the adapter is. The tests are named after the rules that the port
 * numbers, and each says in its Javadoc what to look at in the adapter if it fails. A test may miss a fault that shows itself
 * only under some timing; none fails without one. JUnit is the only dependency, and the vendor's own.
 *
 * <p>Every rule of the stores is tried with calls by themselves, in a unit of work of the library's own, and in a transaction of the
 * host's. The rules and their intent:
 *
 * <ul>
 *   <li><b>CS1, RS1</b> What is kept is read back equal. <i>A case file is evidence: not a character or a nanosecond is lost.</i>
 *   <li><b>CS2, RS2, RS8</b> Whoever builds on what is no longer there is refused. <i>Nothing is overwritten unseen (P2).</i>
 *   <li><b>CS3</b> The history replays to the state. <i>The timeline can be shown to a tribunal because it is the whole truth.</i>
 *   <li><b>CS4, RS7</b> Of those who race one wins. <i>There is one order of events (P1).</i>
 *   <li><b>CS5, CS9, RS10</b> All is kept, or nothing is. <i>No crash, and no exception of a host's, leaves half a step (P3).</i>
 *   <li><b>CS6, RS9, OB5</b> Authorities are separate. <i>No key without its authority (P9).</i>
 *   <li><b>CS7, RS11</b> Whoever took something has it until the unit of work ends. <i>A decision is kept on the facts it was
 *       taken on, and nobody is told to try again.</i>
 *   <li><b>CS8</b> References count up for each authority. <i>People read them out on the telephone.</i>
 *   <li><b>RS3, RS4</b> Sections are saved by themselves, and the text that comes second is kept. <i>A dozen professionals write
 *       at once, and nobody loses a word (P2).</i>
 *   <li><b>RS5, RS6</b> What was submitted is locked and stays. <i>Advice is accepted once per opening (P1).</i>
 *   <li><b>OB1 to OB4</b> What is to be told is told at least once, and not again once it is known to have been. <i>No worker that
 *       dies loses a message, and two do not send the same one (P6).</i>
 *   <li><b>TC1, TC2</b> A reference names one form for ever. <i>A response is read on the form on which it was written.</i>
 * </ul>
 */
@NullMarked
package io.github.ehckit.spi.tck;

import org.jspecify.annotations.NullMarked;
