import { webhooks as texts } from '@tsunagi/texts/ja/staff/webhooks';
import type { Metadata } from 'next';
import { askAsViewer } from '../../../../features/desk/staff-asks.ts';
import { staffViewer } from '../../../../features/desk/staff-page.ts';
import { WebhooksView } from '../../../../features/webhooks/webhooks-view.tsx';
import { WebhooksDocument } from '../../../../gql/graphql.ts';

export const metadata: Metadata = { title: texts.title, robots: { index: false } };

/** 連携: other systems that are told of changes. */
export default async function WebhooksPage() {
  await staffViewer('connect-systems');
  const { webhooks } = await askAsViewer(WebhooksDocument, {});
  return <WebhooksView webhooks={webhooks} />;
}
