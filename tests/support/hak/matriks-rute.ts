import { RUTE_TEMA } from './matriks-tema'
import { RUTE_INDIKATOR } from './matriks-indikator'
import { RUTE_TUTUP_TAHUN } from './matriks-tutup-tahun'
import { RUTE_KINERJA } from './matriks-kinerja'
import { API_BANDING, RUTE_BANDING } from './matriks-banding'
import { RUTE_TERBUKA } from './matriks-rute-terbuka'
import { BERKAS_PETA, RUTE_PETA } from './matriks-rute-peta'
import { RUTE_URUSAN } from './matriks-rute-urusan'
import { BUKU, RAPAT, SEMUA, BACA_SEMUA, KANTOR, REKON, halaman, api, apiUnit, apiTiada, sama, type BarisRute, type Jawaban, type Permintaan } from './permintaan'
import { PELAKU, type Pelaku } from './pelaku'

/** Every page and route handler, what is asked of it, and who gets which answer. A new one needs a row here. */
export const RUTE: Record<string, BarisRute> = {
  ...RUTE_KINERJA,
  ...RUTE_URUSAN,
  ...RUTE_TEMA,
  ...RUTE_INDIKATOR,
  ...RUTE_BANDING,
  ...RUTE_TERBUKA,
  ...RUTE_PETA,
  ...RUTE_TUTUP_TAHUN,
  '/': () => [halaman('/', BACA_SEMUA, 'alih')],
  '/cari': ({ b }) => [halaman(`/cari?q=${b.slug}`, SEMUA), halaman('/cari', SEMUA)],
  '/[...lain]': () => [halaman('/tidak-ada', []), halaman('/tidak/ada?x=1', [])],
  '/api/[...lain]': () => [sama('/api/tidak-ada', 404)],
  '/api/pribadi': () => [api('/api/pribadi', SEMUA)],
  '/api/cari': ({ tahun, b }) => [api(`/api/cari?tahun=${tahun}&q=${b.slug}`, SEMUA)],
  '/api/panel/[halaman]/[kunci]': (konteks, { tahun, a, b } = konteks) => [
    ...API_BANDING(konteks),
    apiTiada(`/api/panel/ringkasan/ringkasan-zona?tahun=${tahun}&bulan=6`, BACA_SEMUA),
    apiTiada('/api/panel/ringkasan/tidak-ada', []),
    ...BERKAS_PETA(tahun),
    apiTiada(`/api/panel/kendala/kendala-di-mana?tahun=${tahun}&bulan=7`, SEMUA),
    apiTiada(`/api/panel/unit/unit-rupiah?tahun=${tahun}&bulan=6&unitId=${a.unitId}`, SEMUA),
    apiTiada(`/api/panel/unit/unit-rupiah?tahun=${tahun}&bulan=6&unitId=${b.unitId}`, BACA_SEMUA),
    apiTiada(`/api/panel/pengadaan/pengadaan-daftar?tahun=${tahun}&bulan=6`, SEMUA),
    apiTiada(`/api/panel/dak/dak-tanpa-kontrak?hari=${tahun}-01-05`, []),
    apiTiada('/api/panel/unit/unit-rupiah?unitId=99999999999', []),
    apiTiada(`/api/panel/kesenjangan/kesenjangan-pareto?tahun=${tahun}&bulan=6&unit=${a.unitId}`, SEMUA),
    apiTiada(`/api/panel/kesenjangan/kesenjangan-pareto?tahun=${tahun}&bulan=6&unit=${b.unitId}`, BACA_SEMUA),
    apiTiada(`/api/panel/sub-kegiatan/daftar-sub-kegiatan?tahun=${tahun}&bulan=6&unit=${b.unitId}`, BACA_SEMUA),
    apiTiada(`/api/panel/proyeksi/proyeksi-unit?tahun=${tahun}&bulan=6`, BACA_SEMUA),
    apiTiada(`/api/panel/proyeksi/proyeksi-kontrak?tahun=${tahun}&bulan=6`, BACA_SEMUA),
    apiTiada(`/api/panel/proyeksi-uji/uji-bulan?tahun=${tahun}&bulan=6`, BACA_SEMUA),
    apiTiada(`/api/panel/unit/unit-proyeksi?tahun=${tahun}&bulan=6&unitId=${a.unitId}`, SEMUA),
    apiTiada(`/api/panel/unit/unit-proyeksi?tahun=${tahun}&bulan=6&unitId=${b.unitId}`, BACA_SEMUA),
    apiTiada('/api/panel/__proto__/x', []),
    apiTiada(`/api/panel/rakor/rakor-kadens?tahun=${tahun}&bulan=6`, BACA_SEMUA),
    apiTiada(`/api/panel/rapat/rakor-acara?rapatId=${RAPAT}`, SEMUA),
    apiTiada(`/api/panel/rapat/rakor-siap?rapatId=${RAPAT}`, BACA_SEMUA),
    apiTiada(`/api/panel/kehadiran/rakor-hadir?rapatId=${RAPAT}`, BACA_SEMUA),
    apiTiada(`/api/panel/unit/unit-rupiah?rapat=${RAPAT}&unitId=${a.unitId}`, BACA_SEMUA),
    apiTiada(`/api/panel/banding/rakor-hari-ini?rapatId=${RAPAT}`, BACA_SEMUA),
    apiTiada('/api/panel/ringkasan/ringkasan-zona?rapat=abc', []),
    apiTiada('/api/panel/keputusan/keputusan-daftar?rapatId=2', BACA_SEMUA),
    apiTiada('/api/panel/tindak-lanjut/keputusan-daftar', SEMUA),
  ],
  '/pengaturan': () => [halaman('/pengaturan', ['admin'])],
  '/hari-ini': () => [halaman('/hari-ini', ['operatorA', 'kepalaA', ...KANTOR], 'alih')],
  '/tanda-terima/[tahun]/[nomor]': ({ tandaTerimaLain: { tahun, nomor } }) => [
    halaman(`/tanda-terima/${tahun}/${nomor}`, BACA_SEMUA),
    halaman('/tanda-terima/2023/99999999', []),
    halaman('/tanda-terima/abc/1', []),
  ],
  '/bantuan': () => [halaman('/bantuan', SEMUA)],
  '/proyeksi': ({ tahun }) => [halaman(`/proyeksi?tahun=${tahun}&bulan=6`, BACA_SEMUA)],
  '/proyeksi/uji': ({ tahun }) => [halaman(`/proyeksi/uji?tahun=${tahun}&bulan=6`, BACA_SEMUA)],
  '/kesenjangan': ({ tahun, a, b }) => [
    halaman(`/kesenjangan?tahun=${tahun}&bulan=6`, SEMUA),
    halaman(`/kesenjangan?tahun=${tahun}&bulan=6&unit=${a.unitId}&tanpa=gaji`, SEMUA),
    halaman(`/kesenjangan?tahun=${tahun}&bulan=6&unit=${b.unitId}`, BACA_SEMUA),
    halaman(`/kesenjangan?tahun=${tahun}&unit=99999999`, []),
  ],
  '/kesenjangan/sub-kegiatan': ({ tahun, a, b }) => [
    halaman(`/kesenjangan/sub-kegiatan?tahun=${tahun}&bulan=6&bin=nol`, SEMUA),
    halaman(`/kesenjangan/sub-kegiatan?tahun=${tahun}&bulan=6&unit=${a.unitId}`, SEMUA),
    halaman(`/kesenjangan/sub-kegiatan?tahun=${tahun}&bulan=6&unit=${b.unitId}`, BACA_SEMUA),
  ],
  '/perangkat-daerah': ({ tahun, b }) => [
    halaman(`/perangkat-daerah?tahun=${tahun}`, BACA_SEMUA, 'alih'),
    halaman(`/perangkat-daerah?tahun=${tahun}&unit=${b.unitId}&cari=${encodeURIComponent(b.nama)}`, BACA_SEMUA, 'alih'),
  ],
  '/perangkat-daerah/[unitId]': ({ a, b }) => [
    halaman(`/perangkat-daerah/${a.unitId}`, SEMUA),
    halaman(`/perangkat-daerah/${b.unitId}`, BACA_SEMUA),
    halaman('/perangkat-daerah/99999999', []),
    halaman('/perangkat-daerah/abc', []),
  ],
  '/perangkat-daerah/[unitId]/sub-kegiatan/[subId]': ({ a, b }) => [
    halaman(`/perangkat-daerah/${a.unitId}/sub-kegiatan/${a.subId}`, SEMUA),
    halaman(`/perangkat-daerah/${b.unitId}/sub-kegiatan/${b.subId}`, BACA_SEMUA),
    halaman(`/perangkat-daerah/${a.unitId}/sub-kegiatan/${b.subId}`, []),
  ],
  '/kendala': ({ tahun, b }) => [
    halaman(`/kendala?tahun=${tahun}`, SEMUA),
    halaman(`/kendala?tahun=${tahun}&unit=${b.unitId}&status=semua&cari=${b.slug}`, SEMUA),
  ],
  '/kendala/[asalId]': ({ tahun, b }) => [
    halaman(`/kendala/${b.kendalaId}?tahun=${tahun}`, BACA_SEMUA),
    halaman('/kendala/99999999', []),
    halaman('/kendala/abc', []),
  ],
  '/kendala/unit/[unitId]': ({ tahun, a, b }) => [
    halaman(`/kendala/unit/${a.unitId}?tahun=${tahun}`, SEMUA),
    halaman(`/kendala/unit/${b.unitId}?tahun=${tahun}`, BACA_SEMUA),
    halaman('/kendala/unit/99999999', []),
  ],
  '/api/kendala': ({ tahun, b }) => [api(`/api/kendala?tahun=${tahun}&bulan=7&unit=${b.unitId}&status=semua`, SEMUA)],
  '/entri': () => {
    const permintaan = halaman('/entri', KANTOR)
    return [{ ...permintaan, jawab: { ...permintaan.jawab, operatorA: 'alih', kepalaA: 'alih' } }]
  },
  '/entri/[unitId]': ({ a, b }) => ['lembar', 'realisasi', 'kendala', 'kirim', 'baris'].flatMap((bagian) => [
    halaman(`/entri/${a.unitId}?bagian=${bagian}`, ['operatorA', 'kepalaA', ...KANTOR]),
    halaman(`/entri/${b.unitId}?bagian=${bagian}`, KANTOR),
  ]),
  '/entri/[unitId]/templat': ({ a, b }) => [
    halaman(`/entri/${a.unitId}/templat`, ['operatorA', 'kepalaA', ...KANTOR]),
    halaman(`/entri/${b.unitId}/templat`, KANTOR),
  ],
  '/verifikasi': () => [halaman('/verifikasi', KANTOR)],
  '/verifikasi/pembukaan': () => [halaman('/verifikasi/pembukaan', KANTOR)],
  '/verifikasi/pengingat': ({ tahun, bulan }) => [halaman(`/verifikasi/pengingat?tahun=${tahun}&bulan=${bulan}`, KANTOR)],
  '/verifikasi/[unitId]': ({ b }) => [halaman(`/verifikasi/${b.unitId}`, KANTOR)],
  '/rekonsiliasi': ({ tahun }) => [halaman(`/rekonsiliasi?tahun=${tahun}&bulan=6`, REKON)],
  '/rekonsiliasi/[unitId]': ({ tahun, b }) => [halaman(`/rekonsiliasi/${b.unitId}?tahun=${tahun}&bulan=6`, REKON), halaman('/rekonsiliasi/99999999', [])],
  '/rekonsiliasi/isian': () => [halaman('/rekonsiliasi/isian', KANTOR)],
  '/rekonsiliasi/unggah': () => [halaman('/rekonsiliasi/unggah', KANTOR)],
  '/rekonsiliasi/pratinjau': () => [halaman('/rekonsiliasi/pratinjau?berkas=1', KANTOR)],
  '/pengaturan/pengguna': () => [halaman('/pengaturan/pengguna', ['admin'])],
  '/pengaturan/pengguna/baru': () => [halaman('/pengaturan/pengguna/baru', ['admin'])],
  '/pengaturan/pengguna/unit': () => [halaman('/pengaturan/pengguna/unit', ['admin'])],
  '/pengaturan/pengguna/kata-sandi': ({ b }) => [halaman(`/pengaturan/pengguna/kata-sandi?cari=${encodeURIComponent(b.nama)}&keadaan=`, ['admin'])],
  '/pengaturan/pengguna/[id]': ({ orang }) => [halaman(`/pengaturan/pengguna/${orang}`, ['admin'])],
  '/pengaturan/dak': ({ tahun }) => [halaman(`/pengaturan/dak?tahun=${tahun}&salin=1`, ['admin'])],
  '/pengaturan/periode': () => [halaman('/pengaturan/periode', ['admin'])],
  '/pengaturan/periode/kunci': ({ tahun, bulan }) => [halaman(`/pengaturan/periode/kunci?tahun=${tahun}&bulan=${bulan}`, ['admin'])],
  '/pengaturan/menyiapkan': ({ tahun }) => [halaman('/pengaturan/menyiapkan', ['admin']), halaman(`/pengaturan/menyiapkan?tahun=${tahun}`, ['admin'])],
  '/pengaturan/tahun': () => [halaman('/pengaturan/tahun', ['admin'])],
  '/pengaturan/unit': ({ b }) => [halaman('/pengaturan/unit', ['admin']), halaman(`/pengaturan/unit?unit=${b.unitId}`, ['admin'])],
  '/pengaturan/kodefikasi': () => [halaman('/pengaturan/kodefikasi', ['admin'])],
  '/pengaturan/kodefikasi/buku': () => [halaman(`/pengaturan/kodefikasi/buku?buku=${BUKU}`, ['admin']), halaman('/pengaturan/kodefikasi/buku?buku=tidak-ada', [])],
  '/pengaturan/kodefikasi/kode': () => ['buku', 'rekening', 'sumber'].map((daftar) => halaman(`/pengaturan/kodefikasi/kode?daftar=${daftar}&cari=1.02`, ['admin'])),
  '/pengaturan/kodefikasi/satu': ({ b }) => [
    halaman(`/pengaturan/kodefikasi/satu?daftar=rekening&kunci=${b.rekening}`, ['admin']),
    halaman('/pengaturan/kodefikasi/satu?daftar=buku&kunci=abc', []), halaman('/pengaturan/kodefikasi/satu', []),
  ],
  '/pengaturan/kodefikasi/daftar': () => [halaman('/pengaturan/kodefikasi/daftar', ['admin'])],
  '/pengaturan/kodefikasi/daftar/[daftarId]': () => [halaman('/pengaturan/kodefikasi/daftar/00000000-0000-4000-8000-000000000000', []), halaman('/pengaturan/kodefikasi/daftar/abc', [])],
  '/pengaturan/unit/daftar': () => [halaman('/pengaturan/unit/daftar', ['admin'])],
  '/pengaturan/padanan': () => [halaman('/pengaturan/padanan', ['admin']), halaman('/pengaturan/padanan?tahunPadanan=2023&ke=2022', ['admin'])],
  '/api/keamanan': () => [apiUnit('/api/keamanan', ['admin', 'pengawas'])],
  '/pengaturan/keamanan': () => [halaman('/pengaturan/keamanan', ['admin', 'pengawas'])],
  '/pengaturan/masuk': () => [halaman('/pengaturan/masuk', ['admin'])],
  '/akun': () => [halaman('/akun', SEMUA)],
  '/faktor-kedua': () => [halaman('/faktor-kedua', SEMUA)],
  '/masuk/kode': () => [sama('/masuk/kode', 'masuk')],
  '/pengaturan/token': () => [halaman('/pengaturan/token', ['admin'])],
  '/jejak/periksa': () => [halaman('/jejak/periksa', ['admin', 'pengawas']), halaman('/jejak/periksa?kertas=1%20abc', ['admin', 'pengawas'])],
  '/pengaturan/cadangan': () => [halaman('/pengaturan/cadangan', ['admin'])],
  '/jejak': ({ b }) => [halaman(`/jejak?unit=${b.unitId}`, ['admin', 'pengawas'])],
  '/unduhan': ({ b }) => [halaman(`/unduhan?tahun=2023&bulan=6&unit=${b.unitId}`, SEMUA)],
  '/api/rfk': ({ tahun, a, b }) => {
    const tolak = (alamat: string, boleh: readonly Pelaku[]): Permintaan => {
      const permintaan = api(alamat, boleh)
      return { ...permintaan, jawab: { ...permintaan.jawab, ...Object.fromEntries(SEMUA.filter((pelaku) => !boleh.includes(pelaku)).map((pelaku) => [pelaku, 403])) } }
    }
    return [
      ...['A', 'E81'].flatMap((bentuk) => [
        tolak(`/api/rfk?bentuk=${bentuk}&tahun=${tahun}&bulan=6&unit=${a.unitId}`, SEMUA),
        tolak(`/api/rfk?bentuk=${bentuk}&tahun=${tahun}&bulan=6&unit=${b.unitId}`, BACA_SEMUA),
      ]),
      // a unit without others under it is its own SKPD
      tolak(`/api/rfk?bentuk=C&tahun=${tahun}&bulan=6&skpd=${b.unitId}`, BACA_SEMUA),
      ...['B', 'PP39'].map((bentuk) => tolak(`/api/rfk?bentuk=${bentuk}&tahun=${tahun}&bulan=6`, BACA_SEMUA)),
    ]
  },
  // the shortest form: what is asked here is who may, not how much
  '/api/rfk/paket': ({ tahun }) => [api(`/api/rfk/paket?bentuk=E&tahun=${tahun}&bulan=6`, SEMUA)],
  '/api/rfk/paket/kemajuan': () => [api('/api/rfk/paket/kemajuan', SEMUA)],
  '/impor': ({ tahun }) => [halaman(`/impor?tahun=${tahun}`, ['operatorA', ...KANTOR])],
  '/impor/[batchId]': ({ imporLain, b }) => [
    ...imporLain.map((id) => halaman(`/impor/${id}?asal=${b.barisId}.1`, KANTOR)),
    halaman('/impor/99999999', []), halaman('/impor/abc', []),
  ],
  '/impor/[batchId]/kode': ({ imporLain }) => [
    ...imporLain.map((id) => halaman(`/impor/${id}/kode?macam=SUB&kunci=9.99`, KANTOR)),
    halaman('/impor/99999999/kode?macam=SUB&kunci=9.99', []), halaman(`/impor/${imporLain[2] ?? 0}/kode`, []),
  ],
  '/ketaatan': ({ b }) => [halaman('/ketaatan', SEMUA), halaman(`/ketaatan?tahun=2023&bulan=6&unit=${b.unitId}&unitId=${b.unitId}`, SEMUA)],
  '/pemberitahuan': () => [halaman('/pemberitahuan', SEMUA)],
  '/ganti-sandi': () => {
    const permintaan = halaman('/ganti-sandi', SEMUA)
    return [{ ...permintaan, jawab: { ...permintaan.jawab, sementara: 200 } }]
  },
  '/masuk': () => {
    const permintaan = sama('/masuk', 'alih')
    return [{ ...permintaan, jawab: { ...permintaan.jawab, anonim: 200, nonaktif: 200 } }]
  },
  '/pertama': () => [sama('/pertama', 'masuk')],
  '/api/auth/[...all]': () => [sama('/api/auth/get-session', 404), sama('/api/auth/list-sessions', 404), sama('/api/auth/admin/list-users', 404)],
  '/api/rekonsiliasi/berita-acara': ({ tahun }) => ['pdf', 'docx'].map((format) => {
    const permintaan = api(`/api/rekonsiliasi/berita-acara?tahun=${tahun}&bulan=6&format=${format}`, REKON)
    return { ...permintaan, jawab: { ...permintaan.jawab, operatorA: 403, kepalaA: 403, pimpinan: 403 } }
  }),
  '/api/rekonsiliasi/unggah': () => [sama('/api/rekonsiliasi/unggah', 405)],
  '/api/kodefikasi': () => [sama('/api/kodefikasi', 405)],
  '/impor/[batchId]/petakan': ({ imporLain }) => [...imporLain, 99999999].map((id) => halaman(`/impor/${id}/petakan`, [])),
  '/api/impor': () => [sama('/api/impor', 405)],
  '/api/impor/[batchId]': ({ imporLain }) => [...imporLain, 99999999].map((id) => {
    const permintaan = api(`/api/impor/${id}`, [])
    const jawab = (p: Pelaku): Jawaban => (KANTOR.includes(p) ? (id === 99999999 ? 404 : 200) : p === 'operatorA' ? 404 : SEMUA.includes(p) ? 403 : permintaan.jawab[p])
    return { ...permintaan, jawab: Object.fromEntries(PELAKU.map((p) => [p, jawab(p)])) as Record<Pelaku, Jawaban> }
  }),
  '/api/sehat': () => [sama('/api/sehat', 200)],
  // nobody without its own token, which no run of the tests has
  '/api/metrik': () => [sama('/api/metrik', 404)],
  '/api/entri/[unitId]/templat': ({ tahun, bulan, a, b }) => {
    const kecuali = (permintaan: Permintaan, boleh: readonly Pelaku[]): Permintaan =>
      ({ ...permintaan, jawab: Object.fromEntries(PELAKU.map((p) => [p, SEMUA.includes(p) && !boleh.includes(p) ? 403 : permintaan.jawab[p]])) as Record<Pelaku, Jawaban> })
    return ([[a.unitId, ['operatorA', 'kepalaA', ...KANTOR]], [b.unitId, KANTOR]] as const)
      .map(([unitId, boleh]) => kecuali(api(`/api/entri/${unitId}/templat?tahun=${tahun}&bulan=${bulan}`, boleh), boleh))
  },
  '/api/entri/[unitId]/kode': ({ tahun, a, b }) => ['sub', 'rekening'].flatMap((jenis) => [
    apiUnit(`/api/entri/${a.unitId}/kode?tahun=${tahun}&jenis=${jenis}&cari=penyusunan`, ['operatorA', ...KANTOR]),
    apiUnit(`/api/entri/${b.unitId}/kode?tahun=${tahun}&jenis=${jenis}&cari=penyusunan`, KANTOR),
  ]),
  '/api/entri/[unitId]/siaran': ({ tahun, bulan, a, b }) => [
    apiUnit(`/api/entri/${a.unitId}/siaran?tahun=${tahun}&bulan=${bulan}&sekali=1`, ['operatorA', 'kepalaA', ...KANTOR]),
    apiUnit(`/api/entri/${b.unitId}/siaran?tahun=${tahun}&bulan=${bulan}&sekali=1&sejak=1`, KANTOR),
    apiUnit(`/api/entri/${b.unitId}/siaran?tahun=${tahun}&bulan=${bulan}&sekali=1`, KANTOR),
  ],
  '/api/entri/[unitId]/riwayat': ({ tahun, bulan, a, b }) => [
    apiUnit(`/api/entri/${a.unitId}/riwayat?tahun=${tahun}&bulan=${bulan}&kunci=realisasi.${b.barisId}.RKUD.nilai`, SEMUA),
    apiUnit(`/api/entri/${b.unitId}/riwayat?tahun=${tahun}&bulan=${bulan}&kunci=realisasi.${b.barisId}.RKUD.nilai`, BACA_SEMUA),
  ],
  '/api/v1/posisi': ({ tahun, b }) => ['kabupaten', 'kategori', 'asisten', 'unit', 'program', 'kegiatan', 'subKegiatan', 'jenisBelanja', 'sumberDana', 'bulan', 'unitBulan'].flatMap((per) => [
    api(`/api/v1/posisi?tahun=${tahun}&bulan=6&per=${per}`, SEMUA),
    api(`/api/v1/posisi?tahun=${tahun}&bulan=6&per=${per}&unitId=${b.unitId}`, SEMUA),
    api(`/api/v1/posisi?tahun=${tahun}&bulan=6&per=${per}&indukUnitId=${b.unitId}&subKegiatanId=${b.subId}&format=csv`, SEMUA),
  ]),
  '/api/v1/openapi.json': () => [sama('/api/v1/openapi.json', 200)],
}
