import { KANTOR, halaman, sama, type BarisRute } from './permintaan'

/** The public site, off as it comes: to nobody is there such an address. What it answers when it is on: tests/e2e/terbuka.spec.ts. */
export const RUTE_TERBUKA: Record<string, BarisRute> = {
  '/terbuka': () => [sama('/terbuka', 404)],
  '/terbuka/[...jalur]': () => [sama('/terbuka/2023/6/1', 404), sama('/terbuka/2023/6/1/posisi-unit.csv', 404), sama('/terbuka/katalog.json', 404)],
  '/robots.txt': () => [sama('/robots.txt', 200)],
  '/pengaturan/terbuka': () => [halaman('/pengaturan/terbuka', KANTOR), halaman('/pengaturan/terbuka?lihat=2023-6', KANTOR)],
}
