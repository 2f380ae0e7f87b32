import { longestComment } from '@gazeta/shared/readers/comments';
import type { DiscussionWords } from './discussion-words.ts';

export const discussionEn: DiscussionWords = {
  logIn: 'Log in',
  register: 'Register',
  write: 'Logged in already? Write a comment',
  reply: 'Reply',
  replyTo: (name) => `Reply to the comment by ${name}`,
  complain: 'Complain',
  complainOf: (name) => `Complain about the comment by ${name}`,
  complaintHint: 'A moderator will see the complaint and read this comment once more.',

  text: 'Your comment',
  textHint: 'An empty line begins a new paragraph.',
  signed: (name) => `You write as ${name}.`,
  answering: (name) => `In reply to the comment by ${name}`,
  notReply: 'write a comment of your own',
  send: 'Send to the moderator',
  change: 'Edit',
  saveChange: 'Save and send to the moderator',
  withdraw: 'Withdraw',
  kept: 'The site cannot be reached. The text is kept in this browser: send it when you are online again.',

  own: 'Your comments',
  ownHint: 'Except for approved ones, nobody else sees them.',
  states: { pending: 'being checked', approved: 'approved', rejected: 'rejected' },
  reason: (reason) => `Reason: ${reason}`,

  letters: {
    title: 'Letters about replies',
    question: 'Stop letters about replies to your comments?',
    stop: 'Stop them',
    stopped: 'Done: there will be no more letters about replies.',
    resume: 'Send them again',
    resumed: 'Done: letters about replies will come again.',
    unknown: 'This link is not whole. Open it from the letter itself.',
  },

  done: {
    pending: 'Thank you! The comment will appear once a moderator has approved it.',
    approved: 'Thank you! The comment is on the page.',
    withdrawn: 'The comment is withdrawn.',
    complained: 'Thank you! A moderator will look at this comment.',
  },
  refusals: {
    'logged-out': 'Log in to send this. The text stays in the form.',
    'no-article': 'This article is not on the site any more.',
    closed: 'Comments on this article are closed.',
    'no-parent': 'The comment that you reply to is not on the page any more.',
    'foreign-parent': 'The comment that you reply to belongs to another article.',
    empty: 'Write something: there is no text yet.',
    'too-long': `The comment is longer than ${longestComment} characters. Shorten it.`,
    'sent-already': 'You have sent this comment already.',
    'no-comment': 'There is no such comment, or it cannot be changed any more.',
    'own-comment': 'This comment is yours: you can edit or withdraw it.',
  },
  rules(finding) {
    switch (finding.rule) {
      case 'stop-word':
      case 'suspect-word':
        return `Comments with the word “${finding.word}” are not taken here. Put it differently.`;
      case 'link':
        return `Comments with links are not taken here. Take “${finding.word}” out.`;
      default:
        return 'You have written the same before.';
    }
  },
};
