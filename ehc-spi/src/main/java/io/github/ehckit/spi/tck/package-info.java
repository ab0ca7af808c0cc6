/**
 * The contract kit: the rules of every port, as tests that a vendor runs on an adapter.
 *
 * <p>Start at {@link io.github.ehckit.spi.tck.CaseStoreContract}. A vendor extends one contract for each port and
 * returns the adapter. The tests bear the numbers of the rules in the Javadoc of the port. Each says in {@link
 * io.github.ehckit.spi.tck.IfThisFails} the meaning of its failure, and the message of a failure begins with that
 * sentence. A test may miss a fault that shows itself only under some timing; none fails without a fault. JUnit is the
 * only dependency, and the vendor's own. The package is a jar of its own, with the classifier {@code tck}.
 *
 * <p>Every rule of the stores is tried with calls by themselves, in a unit of work of the library, and in a transaction
 * of the host. The rules and their intent:
 *
 * <ul>
 *   <li><b>CS1, AS1</b> A stored value is read back equal. <i>A case file is evidence: not a character or a nanosecond
 *       is lost.</i>
 *   <li><b>CS2, AS2, AS8</b> A commit that builds on an older state is refused. <i>Nothing is overwritten unseen
 *       (P2).</i>
 *   <li><b>CS3</b> The history replays to the state. <i>The timeline can be shown to a tribunal because it is the whole
 *       truth.</i>
 *   <li><b>CS4, AS7</b> One of several concurrent commits wins. <i>There is one order of events (P1).</i>
 *   <li><b>CS5, CS9, AS10</b> Everything is stored, or nothing is. <i>No crash, and no exception of the host, leaves
 *       half a step (P3).</i>
 *   <li><b>CS6, AS9, OB5</b> Authorities are separate. <i>No key without its authority (P9).</i>
 *   <li><b>CS7, AS11</b> A lock is held until the unit of work ends. <i>A decision is stored on the facts on which it
 *       was taken, and no person is told to try again.</i>
 *   <li><b>CS11</b> Two open cases of one child are noticed. <i>No child is assessed twice because two people
 *       asked on one day.</i>
 *   <li><b>CS12</b> A command that is sent again with its key is known. <i>A double click opens one case (P5).</i>
 *   <li><b>CS8</b> References count up for each authority. <i>People read them out on the telephone.</i>
 *   <li><b>AS3, AS4</b> Sections are saved by themselves, and the text that comes second is kept. <i>A dozen
 *       professionals write at once, and no word is lost (P2).</i>
 *   <li><b>RW1 to RW8</b> The rows of a draft do as they are told. <i>The rules of conflict are written once, in the
 *       domain, and rest on them (P2).</i>
 *   <li><b>AS5, AS6</b> Submitted advice is locked and stays. <i>Advice is accepted once per round (P1).</i>
 *   <li><b>OB1 to OB4, OB7, OB8</b> A notification is sent at least once, and not again once it is known to have been
 *       sent. <i>No worker that dies loses a message, and two do not send the same one (P6).</i>
 *   <li><b>OB6</b> An update that meets no row is a failure. <i>A notification that is wrongly taken for settled would
 *       be sent without end (P6).</i>
 *   <li><b>AT1, AT3, AT12</b> An attachment is read back equal, and stays with the advice that it was submitted with. <i>A
 *       seal covers attachments, too.</i>
 *   <li><b>AT2, AT4</b> Attachments come and go only while the draft is open. <i>Nothing is added behind the lock
 *       (P1).</i>
 *   <li><b>AT5, AT6, AT11</b> One worker at a time scans an attachment, and the result stays. <i>No person is told
 *       twice, and one file that cannot be scanned delays no other.</i>
 *   <li><b>AT7, BS5</b> Authorities are separate. <i>Equal bytes are no exception (P9).</i>
 *   <li><b>AT8, BS6</b> Everything is stored, or nothing is. <i>No attachment without its bytes (P3).</i>
 *   <li><b>AT9, AT10, BS7</b> Attachments are counted, and bytes that are not in use are swept. <i>A disk has an
 *       end.</i>
 *   <li><b>BS1, BS4, BS8</b> Bytes are stored under their digest. <i>A download is exactly the file that was
 *       sealed.</i>
 *   <li><b>BS2, BS3</b> Only the scanner reads bytes in quarantine. <i>No byte reaches a person unscanned (P10).</i>
 *   <li><b>SC1 to SC6</b> A scanner says clean only of a file that it has scanned to its end. <i>A scanner that is down
 *       is no virus and no all-clear.</i>
 *   <li><b>CI1 to CI9</b> A file is of the type that its name says, and nothing besides. <i>A person who opens an
 *       attachment opens that and nothing else (P10).</i>
 *   <li><b>CI10, CI11</b> A copy shows the same picture as the original, and tells nothing else. <i>No photograph says
 *       where a child lives.</i>
 *   <li><b>CI12 to CI16</b> An answer depends on the file alone, and costs little. <i>No upload takes the host down or
 *       ends in its log (P13).</i>
 *   <li><b>AS16, AS17</b> A draft moves to another template whole, and sections checked on the older one are kept
 *       beside it. <i>Nothing of a draft is lost when an authority improves its template.</i>
 *   <li><b>AS12, AS13</b> A revision that was saved over is kept while the draft is open, and no longer. <i>A writer can
 *       go back; no other person reads a draft (D-01).</i>
 *   <li><b>AS14</b> A conflict is resolved once, and its text stays. <i>No text is lost by a mistake (P2).</i>
 *   <li><b>AS15</b> Each reader of submitted advice is recorded once, with the first and the latest moment. <i>The
 *       authority can say who has read a child's papers.</i>
 *   <li><b>SE1 to SE6</b> An authority's settings are its own, as they are now, and never later than the law. <i>A case
 *       is counted by the rules of its authority.</i>
 *   <li><b>AS18</b> A read receipt is stored even if the transaction around it is undone. <i>No person reads a child's
 *       papers unseen.</i>
 *   <li><b>AS19</b> Advice that the authority enters takes the place of the draft, whose text is kept. <i>No text is
 *       lost because a paper came first (P2).</i>
 *   <li><b>TC1, TC2, TC5, TC7</b> A reference names one template for ever. <i>Advice is read on the template on which
 *       it was written.</i>
 *   <li><b>TC3, TC4</b> Each authority has templates of its own, and the library's beside them. <i>No key without its
 *       authority (P9).</i>
 *   <li><b>TC6</b> One of several people who publish at once wins. <i>Two administrators never ask on two templates of
 *       one name.</i>
 *   <li><b>DR1, DR2, DR3</b> A document is read back as it was meant, element by element. <i>A person who listens gets
 *       the same document as a person who looks (P16).</i>
 *   <li><b>DR4</b> The same document gives the same bytes. <i>The authority can show that a copy is the document that
 *       was made.</i>
 *   <li><b>DR5, DR6</b> Text stays text, and all of it. <i>Names are spelt right, and only the kit writes into a file
 *       (P11).</i>
 *   <li><b>DR7, DR8, DR9</b> A rendering ends, and can be ended. <i>No document takes the host down (P12).</i>
 *   <li><b>NO1, NO2</b> A message that counts as sent was passed on, and a failed one is tried again. <i>No message is
 *       lost without a trace.</i>
 *   <li><b>NO3</b> A person without an address is a refusal. <i>People look at messages that can never be sent.</i>
 *   <li><b>NO4, NO6</b> A message has one identity, and its own recipients. <i>A worker that dies sends nothing twice
 *       (P6).</i>
 *   <li><b>NO5, CV4</b> No log entry holds personal data. <i>Logs are read by more people than cases are (P13).</i>
 *   <li><b>DI1 to DI5, DI7</b> The directory answers for one authority, as things are now. <i>A person who left a team
 *       reads its cases no more (P9).</i>
 *   <li><b>DI6</b> A directory that is down is not an empty one. <i>A message without recipients is dropped for
 *       good.</i>
 *   <li><b>CV1 to CV3, CV5</b> Every fault is reported at once, with its place. <i>A person corrects a form once.</i>
 *   <li><b>UW1 to UW9</b> Work is stored as a whole or not at all: alone, in other work, in the host's transaction and
 *       beside other threads. <i>No exception of the host leaves half a step (P3).</i>
 * </ul>
 */
@NullMarked
package io.github.ehckit.spi.tck;

import org.jspecify.annotations.NullMarked;
