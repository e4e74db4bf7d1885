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
  // the sample's meeting is frozen before this table is asked; the one before it (2) has nothing frozen: to nobody is there such a page
  '/rakor/[rapatId]/posisi': () => [halaman(`/rakor/${RAPAT}/posisi`, BACA_SEMUA), halaman('/rakor/2/posisi', []), halaman('/rakor/abc/posisi', [])],
  '/rakor/[rapatId]/banding': () => [halaman(`/rakor/${RAPAT}/banding`, BACA_SEMUA), halaman('/rakor/99999999/banding', [])],
  '/rakor/[rapatId]/dokumen': () => [halaman(`/rakor/${RAPAT}/dokumen`, BACA_SEMUA), halaman('/rakor/2/dokumen', BACA_SEMUA), halaman('/rakor/2/dokumen?bekuan=1', []), halaman('/rakor/99999999/dokumen', []), halaman('/rakor/abc/dokumen', [])],
  '/pengaturan/naskah': () => [halaman('/pengaturan/naskah', KANTOR), halaman('/pengaturan/naskah?dokumen=kop', KANTOR)],
  '/api/rakor/[rapatId]/dokumen': () => [apiTiada('/api/rakor/2/dokumen?kerja=uji', []), apiTiada('/api/rakor/99999999/dokumen', [])],
  '/api/rakor/[rapatId]/dokumen/[kunci]': () => [apiTiada(`/api/rakor/${RAPAT}/dokumen/notula?format=docx`, BACA_SEMUA), apiTiada('/api/rakor/2/dokumen/notula?format=docx', []), apiTiada('/api/rakor/2/dokumen/undangan?format=docx', BACA_SEMUA), apiTiada(`/api/rakor/${RAPAT}/dokumen/tidak-ada?format=docx`, [])],
  '/api/rakor/[rapatId]/terbitan/[terbitanId]': () => [apiTiada(`/api/rakor/${RAPAT}/terbitan/99999999?format=pdf`, []), apiTiada('/api/rakor/abc/terbitan/1?tanda=1', [])],
  '/rakor/[rapatId]/keputusan': () => [halaman(`/rakor/${RAPAT}/keputusan`, BACA_SEMUA), halaman('/rakor/99999999/keputusan', []), halaman('/rakor/abc/keputusan', [])],
  '/rakor/[rapatId]/tindak-lanjut/[unitId]': ({ a, b }) => [
    halaman(`/rakor/2/tindak-lanjut/${a.unitId}`, SEMUA), halaman(`/rakor/2/tindak-lanjut/${b.unitId}`, BACA_SEMUA), halaman(`/rakor/99999999/tindak-lanjut/${a.unitId}`, []), halaman('/rakor/2/tindak-lanjut/abc', []),
  ],
  '/tindak-lanjut': () => [halaman('/tindak-lanjut', SEMUA), halaman('/tindak-lanjut?keadaan=lewat&cari=uji', SEMUA)],
  '/tindak-lanjut/[keputusanId]': ({ a, b }) => [halaman(`/tindak-lanjut/${a.keputusanId}`, SEMUA), halaman(`/tindak-lanjut/${b.keputusanId}`, BACA_SEMUA), halaman('/tindak-lanjut/99999999', []), halaman('/tindak-lanjut/abc', [])],
  '/api/rakor/[rapatId]/keputusan': () => [apiTiada(`/api/rakor/${RAPAT}/keputusan`, BACA_SEMUA), apiTiada('/api/rakor/99999999/keputusan', [])],
  // takes steps by POST only
  '/api/tindak-lanjut/[keputusanId]/langkah': ({ b }) => [sama(`/api/tindak-lanjut/${b.keputusanId}/langkah`, 405)],
  '/api/tindak-lanjut/[keputusanId]/lampiran/[sidik]': ({ a, b }) => [apiTiada(`/api/tindak-lanjut/${a.keputusanId}/lampiran/${'0'.repeat(64)}`, []), apiTiada(`/api/tindak-lanjut/${b.keputusanId}/lampiran/x`, [])],
  // the screen shows what is frozen; phones are told that the meeting has not begun, and get nothing of it
  '/rakor/[rapatId]/paparan': () => [halaman(`/rakor/${RAPAT}/paparan`, BACA_SEMUA), halaman('/rakor/2/paparan', []), halaman('/rakor/abc/paparan', [])],
  '/rakor/[rapatId]/paparan/meja': () => [halaman(`/rakor/${RAPAT}/paparan/meja`, KANTOR), halaman('/rakor/99999999/paparan/meja', [])],
  '/rakor/[rapatId]/ikut': () => [halaman(`/rakor/${RAPAT}/ikut`, SEMUA), halaman('/rakor/99999999/ikut', []), halaman('/rakor/abc/ikut', [])],
  '/aula': () => [sama('/aula', 200), sama('/aula?kode=7KQM-2WXY', 200)],
  '/api/rakor/[rapatId]/paparan/dek': () => [apiTiada(`/api/rakor/2/paparan/dek?v=${'0'.repeat(64)}`, []), apiTiada('/api/rakor/abc/paparan/dek', [])],
  '/api/rakor/[rapatId]/paparan/siaran': () => ['', '?sebagai=meja'].flatMap((kueri) => [apiTiada(`/api/rakor/2/paparan/siaran${kueri}`, []), apiTiada(`/api/rakor/99999999/paparan/siaran${kueri}`, [])]),
  // commands come by POST only
  '/api/rakor/[rapatId]/paparan/perintah': () => [sama(`/api/rakor/${RAPAT}/paparan/perintah`, 405)],
  '/api/rakor/[rapatId]/lembar': ({ a, b }) => [
    apiTiada('/api/rakor/2/lembar', []), apiTiada(`/api/rakor/2/lembar?unit=${a.unitId}`, []), apiTiada('/api/rakor/abc/lembar', []),
    apiTiada(`/api/rakor/${RAPAT}/lembar?unit=${a.unitId}`, SEMUA), apiTiada(`/api/rakor/${RAPAT}/lembar?unit=${b.unitId}`, BACA_SEMUA), apiTiada(`/api/rakor/${RAPAT}/lembar?unit=99999999`, []),
  ],
  '/api/rakor/[rapatId]/lembar/paket': () => [apiTiada('/api/rakor/2/lembar/paket?kerja=uji', []), apiTiada('/api/rakor/99999999/lembar/paket', [])],
  '/api/rakor/[rapatId]/ics': () => [apiTiada(`/api/rakor/${RAPAT}/ics`, SEMUA), apiTiada('/api/rakor/99999999/ics', [])],
  '/api/rakor/[rapatId]/kemajuan': () => [apiTiada(`/api/rakor/${RAPAT}/kemajuan`, KANTOR)],
  '/rakor/[rapatId]/kehadiran': () => [halaman(`/rakor/${RAPAT}/kehadiran`, BACA_SEMUA), halaman('/rakor/99999999/kehadiran', [])],
  '/rakor/[rapatId]/kehadiran/daftar': () => [halaman(`/rakor/${RAPAT}/kehadiran/daftar`, BACA_SEMUA), halaman('/rakor/abc/kehadiran/daftar', [])],
  '/rakor/[rapatId]/kehadiran/layar': () => [halaman(`/rakor/${RAPAT}/kehadiran/layar`, KANTOR), halaman('/rakor/99999999/kehadiran/layar', [])],
  '/api/rakor/[rapatId]/kehadiran': () => [apiTiada(`/api/rakor/${RAPAT}/kehadiran`, BACA_SEMUA), apiTiada('/api/rakor/99999999/kehadiran', [])],
  // of a meeting that is not open there is no code for anybody; that units and readers are refused first is asked in tests/integration/kehadiran.test.ts
  '/api/rakor/[rapatId]/kehadiran/kode': () => [apiTiada('/api/rakor/99999999/kehadiran/kode', [])],
  // the hall's door is open to everybody, and opens nothing without a code that is shown right now
  '/hadir': () => [sama('/hadir', 200), sama('/hadir?sebab=lewat', 200)],
  '/hadir/[kode]': () => [sama('/hadir/abc', 404), sama(`/hadir/${'A'.repeat(22)}`, 'alih'), sama('/hadir/k7mp-x2wn', 'alih')],
  // takes files by POST only
  '/api/pengadaan/[paketId]/foto': ({ b }) => [sama(`/api/pengadaan/${b.paketId}/foto`, 405)],
  '/api/pengadaan/[paketId]/foto/[sidik]': ({ a, b, sidikFoto }) => ['', '?kecil=1'].flatMap((kueri) => [
    apiTiada(`/api/pengadaan/${a.paketId}/foto/${sidikFoto}${kueri}`, SEMUA),
    apiTiada(`/api/pengadaan/${b.paketId}/foto/${sidikFoto}${kueri}`, BACA_SEMUA),
    apiTiada(`/api/pengadaan/${b.paketId}/foto/${'0'.repeat(64)}${kueri}`, []),
    apiTiada(`/api/pengadaan/abc/foto/x${kueri}`, []),
  ]),
}
