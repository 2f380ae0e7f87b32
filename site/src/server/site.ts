import { mkdir } from 'node:fs/promises';
import fastify, { type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify';
import { partnerEndedPath, type Path } from '@gazeta/shared/routes';
import { connectToCms } from '../cms/connection.ts';
import { connectToPolls } from '../cms/polls.ts';
import { connectToComments } from '../cms/comments.ts';
import { connectToReaders } from '../cms/readers.ts';
import { connectToTypoReports } from '../cms/typo-reports.ts';
import { openForWriting } from '../content-store/database.ts';
import { makePaper } from '../content-store/make-paper.ts';
import { openStore, type Store } from '../content-store/store.ts';
import { openCounts } from '../counts/counts.ts';
import { startRanking } from '../counts/ranking.ts';
import { startTellingClicks } from '../counts/tell-clicks.ts';
import { openLibrary } from '../media/library.ts';
import { follow, type Follower } from '../publisher/follow.ts';
import { openBallotBox } from '../polls/ballot-box.ts';
import { fileOf } from '../publisher/page-files.ts';
import { build, loadPages } from '../publisher/pages-bundle.ts';
import { openPendingRoutes } from '../publisher/pending-routes.ts';
import { startPrinters } from '../publisher/printers.ts';
import { makePublisher } from '../publisher/publisher.ts';
import { openReleases } from '../publisher/releases.ts';
import { take } from '../publisher/take.ts';
import { openUncompressed } from '../publisher/uncompressed.ts';
import { startTexts } from '../publisher/texts.ts';
import { openCounters } from '../reader/counters.ts';
import { makeFormGuard } from '../reader/form-guard.ts';
import { makeLimits } from '../reader/limits.ts';
import { makePuzzles } from '../reader/puzzles.ts';
import { makeSessions } from '../reader/sessions.ts';
import { openAnnouncements } from '../search-engines/announcements.ts';
import { startAnnouncing } from '../search-engines/announcing.ts';
import { announceBy, keyPath } from '../search-engines/indexnow.ts';
import { addAssets, digestOfTemplate, pruneAssets } from './assets.ts';
import type { Environment } from './environment.ts';
import { answerHealth } from './health.ts';
import { serveMedia } from './media.ts';
import { memoryFirst } from './memory-first.ts';
import { makePageCache } from './page-cache.ts';
import { servePagesOnDemand } from './on-demand.ts';
import { sendNotice, servePages, type Shelf } from './pages.ts';
import { leadToPartners } from './partner-links.ts';
import { countReadings } from './readings.ts';
import { takeOrders } from './releases.ts';
import { plainText, refusalsOf } from './refusals.ts';
import { requireSameOrigin } from './same-origin.ts';
import { securityHeaders } from './security-headers.ts';
import { serveSharePictures } from './share-pictures.ts';
import { refuseUnreadable } from './unreadable-requests.ts';
import { answerWakeUps } from './wake.ts';

/** Pages after which a thread is hardly quicker. */
const rehearsed = 500;

/** Starts the paper: serves the release of last time at once, then follows the CMS. */
export async function startSite({
  port,
  address,
  cms,
  wakeSecret,
  cookieKey,
  limitsDatabase,
  trustedProxies,
  rhythm,
  indexNow,
  cacheBytes,
  folders,
}: Environment) {
  const store = openStore(openForWriting(folders.contentStore));
  process.env['CONTENT_STORE'] = folders.contentStore;

  const paper = makePaper(store);
  const pending = openPendingRoutes(store);
  const uncompressed = openUncompressed(store);
  const releases = openReleases(folders.site);
  const cache = makePageCache(cacheBytes);
  const texts = startTexts();
  const printers = startPrinters();
  let root = (await releases.live())?.root;
  let follower: Follower | undefined;

  const client = new URL('client/', build).pathname;
  const template = await digestOfTemplate(build.pathname, address);
  await addAssets(client, folders.assets);
  await pruneAssets({ build: client, ...folders }, template, await releases.templates());
  const desk = connectToCms(cms);
  const publisher = makePublisher({
    cms: desk,
    store,
    pending,
    uncompressed,
    paper,
    library: openLibrary(folders),
    texts,
    releases,
    printers,
    template,
    now: () => new Date(),
    onRenewed: (path: Path) => cache.forget(fileOf(path)),
    onRelease: (live) => {
      root = live;
      cache.forgetAll();
    },
  });

  await mkdir(folders.shown, { recursive: true });
  const common = await securityHeaders();
  const refuse = refuseFailed(store);
  const app = fastify({
    logger: false,
    frameworkErrors: refuse,
    clientErrorHandler: refuseUnreadable(store, common),
    serverFactory: memoryFirst(cache, common),
    trustProxy: trustedProxies.length > 0 && trustedProxies,
  });
  app.setErrorHandler(refuse);
  app.setNotFoundHandler((_, reply) => reply.code(404).type(plainText).send(refusalsOf(store).nothingHere));
  app.addHook('onRequest', async (_, reply) => void reply.headers(common));
  requireSameOrigin(app, store, address);
  answerHealth(app, {
    store,
    pending,
    uncompressed,
    follower: () => follower,
    hasRelease: () => root !== undefined,
  });
  answerWakeUps(app, wakeSecret, () => follower?.wake());
  takeOrders(app, wakeSecret, publisher);
  await serveMedia(app, folders.shown);
  serveSharePictures(app, paper);
  if (indexNow) app.get(keyPath(indexNow.key), (_, reply) => reply.type(plainText).send(indexNow.key));
  const complain = (message: string) => console.error(message);
  const counts = openCounts(folders.counts, complain);
  countReadings(app, { store, counts });
  const readers = connectToReaders(cms);
  const counters = openCounters(limitsDatabase);
  const limits = makeLimits(cookieKey, counters.makeCounter);
  const shelf: Shelf = {
    cache,
    root: () => root,
    assets: folders.assets,
    store,
    restore: publisher.restore,
  };
  leadToPartners(app, {
    store,
    counts,
    limits,
    sendEnded: (request, reply) => sendNotice(shelf, request, reply, partnerEndedPath),
  });
  await servePagesOnDemand(app, (await loadPages()).handler, {
    store,
    readers,
    comments: connectToComments(cms),
    typoReports: connectToTypoReports(cms),
    sessions: makeSessions({ key: cookieKey, address, ofSession: readers.ofSession }),
    forms: makeFormGuard({ key: cookieKey, limits, puzzles: makePuzzles(cookieKey, counters.makeCounter) }),
    limits,
    ballotBox: openBallotBox({ polls: connectToPolls(cms), limits }),
  });
  servePages(app, shelf);
  await app.listen({ port, host: '0.0.0.0' });

  follower = follow(publisher, rhythm, complain);
  // Nobody waits for it, and one that is broken off was only to be quicker.
  void printers.rehearse(take(paper.contentPaths()[Symbol.iterator](), rehearsed)).catch(() => undefined);
  const ranking = startRanking(counts, rhythm.popular, (popular) => {
    if (publisher.showPopular(popular)) follower?.wake();
  });
  const telling = startTellingClicks(desk, counts, rhythm.pull);
  const announcing = indexNow && startAnnouncing(announceBy(indexNow, openAnnouncements(store)), complain);

  return {
    async stop(): Promise<void> {
      ranking.stop();
      await telling.stop();
      await app.close();
      await Promise.all([follower?.stop(), announcing?.stop()]);
      await Promise.all([texts.stop(), printers.stop(), counters.close()]);
      counts.close();
      store.connection.close();
    },
  };
}

function refuseFailed(store: Store) {
  return (error: FastifyError, _: FastifyRequest, reply: FastifyReply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).type(plainText).send(refusalsOf(store).notUnderstood);
    console.error(error);
    return reply.code(500).type(plainText).send(refusalsOf(store).broken);
  };
}
