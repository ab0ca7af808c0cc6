/**
 * The contract kit: the rules of every port, as tests that a vendor runs on an adapter.
 *
 * <p>A vendor extends one contract for each port and says where the adapter is. The tests bear the numbers of the rules in the
 * Javadoc of the port. Each says in {@link io.github.ehckit.spi.tck.IfThisFails} what its failure means, and the message of a failure
 * begins with that sentence. A test may miss a fault that shows itself only under some timing; none fails without a fault. JUnit is
 * the only dependency, and the vendor's own. The package is a jar of its own, with the classifier {@code tck}.
 *
 * <p>Every rule of the stores is tried with calls by themselves, in a unit of work of the library's own, and in a transaction of the
 * host's. The rules and their intent:
 *
 * <ul>
 *   <li><b>CS1, AS1</b> What is kept is read back equal. <i>A case file is evidence: not a character or a nanosecond is lost.</i>
 *   <li><b>CS2, AS2, AS8</b> Whoever builds on what is no longer there is refused. <i>Nothing is overwritten unseen (P2).</i>
 *   <li><b>CS3</b> The history replays to the state. <i>The timeline can be shown to a tribunal because it is the whole truth.</i>
 *   <li><b>CS4, AS7</b> Of those who race one wins. <i>There is one order of events (P1).</i>
 *   <li><b>CS5, CS9, AS10</b> All is kept, or nothing is. <i>No crash, and no exception of a host's, leaves half a step (P3).</i>
 *   <li><b>CS6, AS9, OB5</b> Authorities are separate. <i>No key without its authority (P9).</i>
 *   <li><b>CS7, AS11</b> Whoever took something has it until the unit of work ends. <i>A decision is kept on the facts it was
 *       taken on, and nobody is told to try again.</i>
 *   <li><b>CS8</b> References count up for each authority. <i>People read them out on the telephone.</i>
 *   <li><b>AS3, AS4</b> Sections are saved by themselves, and the text that comes second is kept. <i>A dozen professionals write
 *       at once, and nobody loses a word (P2).</i>
 *   <li><b>RW1 to RW8</b> The rows of a response do what they are told. <i>The rules of conflict stand once, in the domain, and rest on
 *       them (P2).</i>
 *   <li><b>AS5, AS6</b> What was submitted is locked and stays. <i>Advice is accepted once per opening (P1).</i>
 *   <li><b>OB1 to OB4, OB7, OB8</b> What is to be told is told at least once, and not again once it is known to have been. <i>No worker
 *       that dies loses a message, and two do not send the same one (P6).</i>
 *   <li><b>OB6</b> An update that meets no row is a failure. <i>What is taken for settled and is not would be sent without end (P6).</i>
 *   <li><b>AT1, AT3</b> What was attached is read back equal, and stays with what was submitted with it. <i>A seal covers documents,
 *       too.</i>
 *   <li><b>AT2, AT4</b> Documents come and go only while the response is open. <i>Nothing is added behind the lock (P1).</i>
 *   <li><b>AT5, AT6, AT11</b> A document is scanned by one at a time, and what was found stays. <i>Nobody is told twice, and one file
 *       that cannot be scanned delays no other.</i>
 *   <li><b>AT7, BS5</b> Authorities are separate. <i>Equal bytes are no exception (P9).</i>
 *   <li><b>AT8, BS6</b> All is kept, or nothing is. <i>No document without its bytes (P3).</i>
 *   <li><b>AT9, AT10, BS7</b> What is added is counted, and what nobody needs is swept. <i>A disk has an end.</i>
 *   <li><b>BS1, BS4, BS8</b> Bytes are kept under what they are. <i>What is downloaded is what was sealed.</i>
 *   <li><b>BS2, BS3</b> What is in quarantine is read by the scanner alone. <i>No byte reaches anybody unscanned (P10).</i>
 *   <li><b>SC1 to SC6</b> A scanner says clean only of what it has scanned to its end. <i>A scanner that is down is no virus and no
 *       all-clear.</i>
 *   <li><b>CI1 to CI9</b> A file is what its name says, and nothing besides. <i>Whoever opens a document opens that and nothing else
 *       (P10).</i>
 *   <li><b>CI10, CI11</b> A copy shows what the original showed, and tells nothing else. <i>No photograph says where a child
 *       lives.</i>
 *   <li><b>CI12 to CI16</b> An answer is that of the file alone, and costs little. <i>No upload takes the host down or ends in its
 *       log (P13).</i>
 *   <li><b>AS16, AS17</b> A response moves to another form whole, and what was checked on the older one is kept beside it. <i>Nothing of a
 *       draft is lost when a council improves its form.</i>
 *   <li><b>AS18</b> A reading is noted whatever becomes of the transaction around it. <i>Nobody reads a child's papers unseen.</i>
 *   <li><b>TC1, TC2, TC5, TC7</b> A reference names one form for ever. <i>A response is read on the form on which it was written.</i>
 *   <li><b>TC3, TC4</b> Each authority has forms of its own, and the library's beside them. <i>No key without its authority (P9).</i>
 *   <li><b>TC6</b> Of those who publish at once one wins. <i>Two administrators never ask on two forms of one name.</i>
 *   <li><b>DR1, DR2, DR3</b> What is written is read back as what was meant, piece by piece. <i>Somebody who listens gets the
 *       same document as somebody who looks (P16).</i>
 *   <li><b>DR4</b> The same document gives the same bytes. <i>What was handed out can be shown to be what was made.</i>
 *   <li><b>DR5, DR6</b> Text stays text, and all of it. <i>Names are spelt right, and nobody writes into a file but the kit
 *       (P11).</i>
 *   <li><b>DR7, DR8, DR9</b> A rendering ends, and can be ended. <i>No document takes the host down (P12).</i>
 *   <li><b>NO1, NO2</b> What counts as sent was handed over, and what failed is tried again. <i>No message is lost without a trace.</i>
 *   <li><b>NO3</b> A person without an address is a refusal. <i>People look at what can never be sent.</i>
 *   <li><b>NO4, NO6</b> A message has one identity, and its own recipients. <i>A worker that dies sends nothing twice (P6).</i>
 *   <li><b>NO5, CV4</b> Nothing that is logged holds personal data. <i>Logs are read by more people than cases are (P13).</i>
 *   <li><b>DI1 to DI5, DI7</b> The directory answers for one authority, as things are now. <i>A person who left a team reads its cases no
 *       more (P9).</i>
 *   <li><b>DI6</b> A directory that is down is not an empty one. <i>A message to nobody is dropped for good.</i>
 *   <li><b>CV1 to CV3, CV5</b> All that is wrong is said at once, with its place. <i>A person corrects a form once.</i>
 *   <li><b>UW1 to UW9</b> Work is kept as a whole or not at all, alone, in other work, in the host's transaction and beside other
 *       threads. <i>No exception of a host's leaves half a step (P3).</i>
 * </ul>
 */
@NullMarked
package io.github.ehckit.spi.tck;

import org.jspecify.annotations.NullMarked;
