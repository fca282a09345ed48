import type { ReplyId } from '../note/replies/reply.ts';
import type { Words } from '../words/sv.ts';
import { Parts } from './Parts.tsx';
import type { Organisation } from './preferences.ts';

/** To whom a draft is meant to go; for advice, the contact that the organisation has named. */
export function ReplyAddress(props: { id: ReplyId; organisation: Organisation; words: Words }) {
  const { id, organisation, words } = props;
  const { contactName, contactEmail, contactUrl } = organisation;
  if (id !== 'contact') return <p class="reply-to">{words.replies.to[id]}</p>;
  const who = [contactName, contactEmail].filter((part) => part).join(', ');
  return (
    <p class="reply-to">
      <Parts
        parts={[
          who ? words.replies.toContact(who) : words.replies.to.contact,
          contactUrl && (
            <a href={contactUrl} target="_blank" rel="noopener noreferrer">
              {words.replies.contactPage}
              <span class="visually-hidden"> {words.newTab}</span>
            </a>
          ),
        ].filter((part) => part)}
      />
      {!who && !contactUrl && <span class="small reply-none">{words.replies.noContact}</span>}
    </p>
  );
}
