// What people do with comments, on issues and on pull requests alike.
import { addComment, findComment, removeComment, rewriteComment } from './changes.ts';
import type { IssueCommentEvent } from './events.ts';
import { issueOf, senderOf, type By, type Desk } from './page-desk.ts';
import { fullNameOf, type AuthorAssociation, type Comment, type Issue } from './store.ts';

export interface CommentDraft extends By {
  readonly body: string;
  readonly association?: AuthorAssociation;
}

export function commentActs(desk: Desk) {
  const { store, repository, events } = desk;

  function found(id: number): { issue: Issue; comment: Comment } {
    const place = findComment(repository, id);
    if (place === undefined) {
      throw new RangeError(`${fullNameOf(repository)} has no comment ${id}`);
    }
    return place;
  }

  return {
    comment(number: number, { body, association = 'NONE', as }: CommentDraft): IssueCommentEvent {
      const issue = issueOf(desk, number);
      const author = senderOf(desk, as === undefined ? {} : { as });
      const comment = addComment(store, issue, { author, association, body });
      return events.issueComment('created', { issue, comment }, author);
    },

    editComment(id: number, body: string, by?: By): IssueCommentEvent {
      const place = found(id);
      const changes = { body: { from: place.comment.body } };
      rewriteComment(store, place.comment, body);
      return events.issueComment('edited', place, senderOf(desk, by), { changes });
    },

    deleteComment(id: number, by?: By): IssueCommentEvent {
      const place = found(id);
      removeComment(store, place.issue, place.comment);
      return events.issueComment('deleted', place, senderOf(desk, by));
    },
  };
}
