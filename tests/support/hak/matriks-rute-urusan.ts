import { RAPAT, SEMUA, BACA_SEMUA, KANTOR, halaman, apiTiada, sama, type BarisRute } from './permintaan'

/** The rows of what has entries of its own beside the reports: packages, DAK Fisik, meetings. */
export const RUTE_URUSAN: Record<string, BarisRute> = {
  '/dak': ({ tahun, b }) => [halaman(`/dak?tahun=${tahun}&bulan=7`, SEMUA), halaman(`/dak?hari=${tahun}-07-12&unit=${b.unitId}`, SEMUA), halaman('/dak?hari=2031-01-01', [])],
  '/pengadaan': ({ tahun, b }) => [halaman(`/pengadaan?tahun=${tahun}&bulan=6`, SEMUA), halaman(`/pengadaan?tahun=${tahun}&bulan=6&unit=${b.unitId}&q=uji`, SEMUA)],
  '/pengadaan/baru': ({ tahun, a, b }) => [
    halaman(`/pengadaan/baru?tahun=${tahun}&unit=${a.unitId}`, ['operatorA', ...KANTOR]),
    halaman(`/pengadaan/baru?tahun=${tahun}&unit=${b.unitId}`, KANTOR),
    halaman('/pengadaan/baru?unit=x', []),
  ],
  '/pengadaan/impor': ({ tahun }) => [halaman(`/pengadaan/impor?tahun=${tahun}`, ['operatorA', ...KANTOR])],
  '/pengadaan/impor/[berkasId]': () => [halaman('/pengadaan/impor/00000000-0000-4000-8000-000000000000', []), halaman('/pengadaan/impor/abc', [])],
  '/api/pengadaan/impor': () => [sama('/api/pengadaan/impor', 405)],
  '/pengadaan/[paketId]': ({ a, b }) => [
    halaman(`/pengadaan/${a.paketId}`, SEMUA),
    halaman(`/pengadaan/${b.paketId}`, BACA_SEMUA),
    halaman('/pengadaan/99999999', []),
    halaman('/pengadaan/abc', []),
  ],
  '/dak/baru': ({ tahun }) => [halaman(`/dak/baru?tahun=${tahun}`, KANTOR)],
  '/dak/impor': ({ tahun }) => [halaman(`/dak/impor?tahun=${tahun}`, ['operatorA', ...KANTOR])],
  '/dak/[bidangId]': ({ a, b }) => [
    halaman(`/dak/${a.dakId}?hari=2023-07-12`, SEMUA),
    halaman(`/dak/${b.dakId}`, BACA_SEMUA),
    halaman('/dak/99999999', []),
    halaman('/dak/abc?hari=kemarin', []),
  ],
  '/cek-angka': ({ tahun }) => [halaman(`/cek-angka?tahun=${tahun}&bulan=6`, BACA_SEMUA)],
  // takes texts by POST only
  '/api/cek-angka': () => [sama('/api/cek-angka', 405)],
  '/rakor': ({ tahun }) => [halaman(`/rakor?tahun=${tahun}&bulan=6`, SEMUA)],
  '/rakor/baru': ({ tahun }) => [halaman(`/rakor/baru?tahun=${tahun}`, KANTOR)],
  '/rakor/[rapatId]': () => [halaman(`/rakor/${RAPAT}`, SEMUA), halaman('/rakor/99999999', []), halaman('/rakor/abc', [])],
  // the sample's meeting has nothing frozen: to nobody is there such a page, whatever her role
  '/rakor/[rapatId]/posisi': () => [halaman(`/rakor/${RAPAT}/posisi`, []), halaman('/rakor/abc/posisi', [])],
  '/rakor/[rapatId]/banding': () => [halaman(`/rakor/${RAPAT}/banding`, []), halaman('/rakor/99999999/banding', [])],
  // documents are made of a frozen position, which the sample's meeting has not
  '/rakor/[rapatId]/dokumen': () => [halaman(`/rakor/${RAPAT}/dokumen`, []), halaman('/rakor/99999999/dokumen', []), halaman('/rakor/abc/dokumen', [])],
  '/pengaturan/naskah': () => [halaman('/pengaturan/naskah', KANTOR), halaman('/pengaturan/naskah?dokumen=kop', KANTOR)],
  '/api/rakor/[rapatId]/dokumen': () => [apiTiada(`/api/rakor/${RAPAT}/dokumen?kerja=uji`, []), apiTiada('/api/rakor/99999999/dokumen', [])],
  '/api/rakor/[rapatId]/dokumen/[kunci]': () => [apiTiada(`/api/rakor/${RAPAT}/dokumen/notula?format=docx`, []), apiTiada(`/api/rakor/${RAPAT}/dokumen/tidak-ada?format=docx`, [])],
  '/api/rakor/[rapatId]/terbitan/[terbitanId]': () => [apiTiada(`/api/rakor/${RAPAT}/terbitan/99999999?format=pdf`, []), apiTiada('/api/rakor/abc/terbitan/1?tanda=1', [])],
  // sheets are of a frozen position, which this meeting has not
  '/api/rakor/[rapatId]/lembar': () => [apiTiada(`/api/rakor/${RAPAT}/lembar`, []), apiTiada(`/api/rakor/${RAPAT}/lembar?unit=1`, []), apiTiada('/api/rakor/abc/lembar', [])],
  '/api/rakor/[rapatId]/lembar/paket': () => [apiTiada(`/api/rakor/${RAPAT}/lembar/paket?kerja=uji`, []), apiTiada('/api/rakor/99999999/lembar/paket', [])],
  '/api/rakor/[rapatId]/ics': () => [apiTiada(`/api/rakor/${RAPAT}/ics`, SEMUA), apiTiada('/api/rakor/99999999/ics', [])],
  '/api/rakor/[rapatId]/kemajuan': () => [apiTiada(`/api/rakor/${RAPAT}/kemajuan`, KANTOR)],
  // takes files by POST only
  '/api/pengadaan/[paketId]/foto': ({ b }) => [sama(`/api/pengadaan/${b.paketId}/foto`, 405)],
  '/api/pengadaan/[paketId]/foto/[sidik]': ({ a, b, sidikFoto }) => ['', '?kecil=1'].flatMap((kueri) => [
    apiTiada(`/api/pengadaan/${a.paketId}/foto/${sidikFoto}${kueri}`, SEMUA),
    apiTiada(`/api/pengadaan/${b.paketId}/foto/${sidikFoto}${kueri}`, BACA_SEMUA),
    apiTiada(`/api/pengadaan/${b.paketId}/foto/${'0'.repeat(64)}${kueri}`, []),
    apiTiada(`/api/pengadaan/abc/foto/x${kueri}`, []),
  ]),
}
